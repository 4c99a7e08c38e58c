import type { Assessment } from "../model/index.ts";
import { AssessmentSchema } from "./assessment-schema.ts";
import { readShape } from "./read-shape.ts";

/**
 * Checks the shape of one assessment, as it comes out of `JSON.parse`.
 *
 * Nothing is filled in, nothing is rounded, and fields that it does not know are kept. What the values say
 * (scales, decimals, dimensions, facts, a unit named twice) is checked against a rule set by `score`.
 *
 * @param json - Anything.
 * @returns The assessment, a frozen copy.
 * @throws {@link ScoringError} `invalid-assessment` with every issue: `missing-field`, `invalid-type`,
 *   `not-a-decimal`, `not-finite`, `not-whole`, `below-minimum`, `above-maximum`, `empty-text`,
 *   `empty-list`, `no-input`, `several-inputs`, `wrong-region-type`, `not-allowed`, `too-deep`.
 * @example
 * ```ts
 * import { parseAssessment } from "kepatuhan/schema";
 *
 * const region = { name: "Kota Payakumbuh", type: "kota" };
 * parseAssessment({ region, score: "89.45" }).score; // "89.45"
 * parseAssessment({ region, score: "89,45" }); // throws score: "89,45" is not a decimal such as 89.45
 * ```
 */
export function parseAssessment(json: unknown): Assessment {
  return readShape(AssessmentSchema, json, "assessment");
}
