import { conclude } from "../evaluate/conclude.ts";
import { below, finish, isRecord, type Report, tell, tellType } from "../issues/report.ts";
import type { Assessment, Region, RegionResult, RuleSet } from "../model/index.ts";
import { compile } from "../plan/compile.ts";
import { type AssessmentReading, readAssessment } from "../read/read-assessment.ts";

/**
 * Scores many regions; the issues of all of them come in one error.
 *
 * @param ruleSet - A published rule set, or one from `parseRuleSet`.
 * @param assessments - One per region; a region (name, type and province) twice is an issue.
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
  ruleSet: RuleSet<Grade, Zone>,
  assessments: readonly Assessment[],
): RegionResult<Grade, Zone>[] {
  const plan = compile(ruleSet);
  const report: Report = { issues: [] };
  if (!Array.isArray(assessments)) tellType(report, null, assessments, "a list of assessments");
  finish(report, "invalid-assessment");
  const seen = new Map<string, number>();
  const readings = Array.from(assessments, (assessment: unknown, i) => {
    const region = isRecord(assessment) && isRecord(assessment["region"]) ? assessment["region"] : {};
    const { name, type, province } = region as Partial<Region>;
    const place = below(null, i, name);
    const reading = readAssessment(plan, assessment, place, report);
    const key = JSON.stringify(
      [name, type, province].map((part) => (typeof part === "string" ? part : null)),
    );
    const first = seen.get(key);
    if (first === undefined || typeof name !== "string") seen.set(key, i);
    else tell(report, below(place, "region"), "duplicate-region", `it is there twice, first at [${first}]`);
    return reading;
  });
  finish(report, "invalid-assessment");
  return readings.map((reading) => conclude(plan, reading as AssessmentReading) as RegionResult<Grade, Zone>);
}
