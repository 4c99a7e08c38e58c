import { english } from "../issues/english.ts";
import { startIssuesOf, throwIssues } from "../issues/issue-list.ts";
import type { Assessment } from "../model/index.ts";
import { deepFreeze } from "../rules/freeze.ts";
import { AssessmentSchema } from "./assessment/assessment-schema.ts";
import { checkShape } from "./shape/check-shape.ts";
import { copyInput } from "./shape/copy-input.ts";

/**
 * Checks the shape of one assessment, as it comes out of `JSON.parse`.
 *
 * Nothing is filled in and nothing is rounded; a field that nobody knows is an issue. What the values say (types of
 * regions, scales, decimals, dimensions, facts, a unit named twice) is checked against a rule set by `score`. What is
 * not plain data (functions, bigints, NaN, lists with holes) is refused before the shape is looked at.
 *
 * @param json - Anything. Its own fields are read once; those that are undefined are left out.
 * @returns The assessment: a copy, frozen all the way down, that shares nothing with what was given.
 * @throws {@link ScoringError} `invalid-assessment` with every issue: `missing-field`, `unknown-field`,
 *   `invalid-type`, `not-a-decimal`, `not-finite`, `not-whole`, `below-minimum`, `above-maximum`, `empty-text`,
 *   `empty-list`, `no-input`, `several-inputs`, `not-allowed`, `too-deep`, `too-large`.
 * @example
 * ```ts
 * import { parseAssessment } from "kepatuhan/schema";
 *
 * const region = { name: "Kota Payakumbuh", type: "kota" };
 * parseAssessment({ region, score: "89.45" }).score; // "89.45"
 * parseAssessment({ region, score: "89,45" }); // throws score: "89,45" is not a decimal
 * ```
 */
export function parseAssessment(json: unknown): Assessment {
  const at = startIssuesOf(english);
  const data = copyInput(json, at, "invalid-assessment");
  checkShape(AssessmentSchema, data, at.list, "unknown-field");
  throwIssues(at, "invalid-assessment");
  return deepFreeze(data as Assessment);
}
