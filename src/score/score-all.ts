import { buildResult } from "../evaluate/build-result.ts";
import { addIssue, child, countIssues, startIssues, throwIssues } from "../issues/issue-list.ts";
import { showValue } from "../issues/shown.ts";
import type { Assessment, RegionResult } from "../model/index.ts";
import { planOf, type RuleSetInput } from "../plan/compile.ts";
import { readAssessment } from "../read/read-assessment.ts";
import { addRegion, type RegionIndex } from "../read/region-index.ts";

/** A list that lacks more items is read no further: it may say that it has four thousand million. */
const mostHoles = 1000;

/**
 * Scores many regions; the issues of all of them come in one error.
 *
 * @param ruleSet - Any rule set, as for `score`.
 * @param assessments - One per region. A region twice is an issue: names and provinces are compared without
 *   letter case and doubled blanks, so that another spelling of the same region is one as well; and of two regions
 *   of one name and type both need their province when one has it.
 * @returns The results, in the order of the assessments.
 * @throws {@link ScoringError} `invalid-assessment`, paths begin with the position; `invalid-rule-set`.
 * @example
 * ```ts
 * import { ombudsmanRi2022, scoreAll } from "kepatuhan";
 *
 * const results = scoreAll(ombudsmanRi2022, [
 *   { region: { name: "Kota Payakumbuh", type: "kota" }, score: "89.45" },
 *   { region: { name: "Kota Bukittinggi", type: "kota" }, score: "77.33" },
 * ]);
 * results.map((result) => result.zone); // ["hijau", "kuning"]
 * ```
 */
export function scoreAll<Grade extends string, Zone extends string>(
  ruleSet: RuleSetInput<Grade, Zone>,
  assessments: readonly Assessment[],
): RegionResult<Grade, Zone>[];
export function scoreAll<Grade extends string, Zone extends string>(
  ruleSet: RuleSetInput<Grade, Zone>,
  assessments: unknown,
): RegionResult<Grade, Zone>[];
export function scoreAll(ruleSet: RuleSetInput, assessments: unknown): RegionResult[] {
  const plan = planOf(ruleSet);
  const top = startIssues();
  if (!Array.isArray(assessments))
    addIssue(top, "invalid-type", { value: showValue(assessments), expected: "assessments" });
  throwIssues(top, "invalid-assessment");
  const regions: RegionIndex = new Map();
  const results: RegionResult[] = [];
  const { length } = assessments as readonly unknown[];
  let holes = 0;
  for (let i = 0; i < length && holes < mostHoles; i++) {
    const assessment = (assessments as readonly unknown[])[i];
    if (assessment === undefined) holes += 1;
    const { at, region, input } = readAssessment(plan, assessment, child(top, i));
    if (region !== undefined) addRegion(regions, region, i, at);
    // results are built as long as nothing is wrong, so that what was read of one region is not kept for all
    if (countIssues(top) === 0) results.push(buildResult(plan, input!));
  }
  throwIssues(top, "invalid-assessment");
  return results;
}
