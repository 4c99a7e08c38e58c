import { buildResult } from "../evaluate/build-result.ts";
import { startIssues, throwIssues } from "../issues/issue-list.ts";
import { isScoringError, type ScoringError } from "../issues/scoring-error.ts";
import type { Assessment, RegionResult } from "../model/index.ts";
import { planOf, type RuleSetInput } from "../plan/compile.ts";
import { readAssessment } from "../read/read-assessment.ts";

/**
 * Scores one region: its exact value, score, class, parts and what they rest on.
 *
 * Unit values stay exact on the way up; only what is shown is rounded, as the rule set says. Units that
 * were not assessed take no part. A region whose units are all not assessed is not assessed.
 *
 * @param ruleSet - Any rule set: a published one, one from `parseRuleSet`, or a copy of either. A digest that is
 *   given has to be right, and without one it is computed.
 * @param assessment - The region with exactly one of `units`, `dimensions`, `score` and `notAssessed`.
 * @returns Plain data. `score` and `exact` are null when the region was not assessed.
 * @throws {@link ScoringError} `invalid-assessment` with every issue; `invalid-rule-set` when the rule set makes
 *   no sense, or its digest is not its own.
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
  ruleSet: RuleSetInput<Grade, Zone>,
  assessment: Assessment,
): RegionResult<Grade, Zone> {
  const plan = planOf(ruleSet);
  const at = startIssues();
  const { input } = readAssessment(plan, assessment, at);
  throwIssues(at, "invalid-assessment");
  return buildResult(plan, input!) as RegionResult<Grade, Zone>;
}

/** The result of {@link safeScore}. */
export type SafeResult<Data> =
  | { readonly success: true; readonly data: Data }
  | { readonly success: false; readonly error: ScoringError };

/**
 * Scores one region and returns the error instead of throwing it.
 *
 * @param ruleSet - Any rule set: a published one, one from `parseRuleSet`, or a copy of either. A digest that is
 *   given has to be right, and without one it is computed.
 * @param assessment - Anything; what {@link score} takes gives a result.
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
  ruleSet: RuleSetInput<Grade, Zone>,
  assessment: unknown,
): SafeResult<RegionResult<Grade, Zone>> {
  try {
    return { success: true, data: score(ruleSet, assessment as Assessment) };
  } catch (error) {
    if (isScoringError(error)) return { success: false, error };
    throw error;
  }
}
