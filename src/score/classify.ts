import { classOf } from "../evaluate/class-of.ts";
import { roundScore } from "../evaluate/round-score.ts";
import { times } from "../exact/integer.ts";
import { ratioText } from "../exact/ratio-text.ts";
import { child, startIssues, throwIssues } from "../issues/issue-list.ts";
import type { Classification, Decimal } from "../model/index.ts";
import { planOf, type RuleSetInput } from "../plan/compile.ts";
import { readFacts } from "../read/read-facts.ts";
import { readScore } from "../read/read-value.ts";

/**
 * The class of a published score.
 *
 * The score is rounded as `score.decimals` of the rule set says, then as `classifyOn` says, and compared
 * with the lower bounds; a score equal to an inclusive bound belongs to the upper class.
 *
 * @param ruleSet - Any rule set, as for `score`.
 * @param value - A score on the rule set's scale.
 * @param facts - Yes/no facts that the rule set names (2025: `"tindak-lanjut"`).
 * @returns Zone, grade, label and qualifier, null where the rule set has none; and notes on this very score.
 * @throws {@link ScoringError} `invalid-argument`: `not-a-decimal`, `not-finite`, `too-many-decimals`,
 *   `below-minimum`, `above-maximum`, `unknown-fact`, `invalid-type`.
 * @example
 * ```ts
 * import { classify, ombudsmanRi2022 } from "kepatuhan";
 *
 * classify(ombudsmanRi2022, 87.99).grade; // "B"
 * classify(ombudsmanRi2022, "88.00").label; // { id: "Kualitas Tertinggi", en: "Highest quality" }
 * ```
 */
export function classify<Grade extends string, Zone extends string>(
  ruleSet: RuleSetInput<Grade, Zone>,
  value: Decimal,
  facts?: Readonly<Record<string, boolean>>,
): Classification<Grade, Zone> {
  const plan = planOf(ruleSet);
  const at = startIssues();
  const m = readScore(plan, value, child(at, "value"));
  const given = readFacts(plan.ruleSet.qualifiers, facts, child(at, "facts"));
  throwIssues(at, "invalid-argument");
  const exact = ratioText(m!, plan.unit);
  const numerator = times(times(m!, plan.scoreFactor), plan.up);
  const { scaled, notes: tie } = roundScore(plan.ruleSet.score, numerator, plan.down, exact);
  const { notes, ...rest } = classOf(plan, scaled, given);
  return { ...rest, notes: [...tie, ...notes] } as Classification<Grade, Zone>;
}
