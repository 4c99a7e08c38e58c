import { conclude } from "../evaluate/conclude.ts";
import { ScoringError } from "../issues/errors.ts";
import { finish, type Report } from "../issues/report.ts";
import type { Assessment, RegionResult, RuleSet } from "../model/index.ts";
import { compile } from "../plan/compile.ts";
import { readAssessment } from "../read/read-assessment.ts";

/**
 * Scores one region: its exact value, score, class, parts and what they rest on.
 *
 * Unit values stay exact on the way up; only what is shown is rounded, as the rule set says. Units that
 * were not assessed take no part. A region whose units are all not assessed is not assessed.
 *
 * @param ruleSet - A published rule set, or one from `parseRuleSet`.
 * @param assessment - The region with exactly one of `units`, `dimensions`, `score` and `notAssessed`.
 * @returns Plain data. `score` and `exact` are null when the region was not assessed.
 * @throws {@link ScoringError} `invalid-assessment` with every issue; `invalid-rule-set` when the rule set
 *   cannot be compiled.
 * @example
 * ```ts
 * import { ombudsmanRi2022, score } from "kepatuhan";
 *
 * const result = score(ombudsmanRi2022, {
 *   region: { name: "Kota Contoh", type: "kota" },
 *   units: [
 *     { name: "DPMPTSP", score: 81.1 },
 *     { name: "Disdukcapil", score: 98.48 },
 *     { name: "Dinas Sosial", score: "61.07" },
 *     { name: "Dinas Pendidikan", score: "71.33" },
 *   ],
 * });
 * result.score; // 78
 * result.exact; // "15599/200"
 * result.zone; // "hijau"
 * ```
 */
export function score<Grade extends string, Zone extends string>(
  ruleSet: RuleSet<Grade, Zone>,
  assessment: Assessment,
): RegionResult<Grade, Zone> {
  const plan = compile(ruleSet);
  const report: Report = { issues: [] };
  const reading = readAssessment(plan, assessment, null, report);
  finish(report, "invalid-assessment");
  return conclude(plan, reading!) as RegionResult<Grade, Zone>;
}

/** The result of {@link safeScore}. */
export type SafeResult<Data> =
  | { readonly success: true; readonly data: Data }
  | { readonly success: false; readonly error: ScoringError };

/**
 * Scores one region and returns the error instead of throwing it.
 *
 * @param ruleSet - A published rule set, or one from `parseRuleSet`.
 * @param assessment - As for {@link score}.
 * @returns `{ success: true, data }` or `{ success: false, error }`.
 * @example
 * ```ts
 * import { ombudsmanRi2022, safeScore } from "kepatuhan";
 *
 * const outcome = safeScore(ombudsmanRi2022, { region: { name: "Kota Contoh", type: "kota" }, units: [] });
 * outcome.success; // false
 * ```
 */
export function safeScore<Grade extends string, Zone extends string>(
  ruleSet: RuleSet<Grade, Zone>,
  assessment: Assessment,
): SafeResult<RegionResult<Grade, Zone>> {
  try {
    return { success: true, data: score(ruleSet, assessment) };
  } catch (error) {
    if (error instanceof ScoringError) return { success: false, error };
    throw error;
  }
}
