import { countsProducts } from "../evaluate/mean-of.ts";
import { readingOf } from "../evaluate/measure-answers.ts";
import { type Integer, plus, safeBound, times, widen } from "../exact/integer.ts";
import { quote } from "../issues/quote.ts";
import { below, type Place, type Report, tell, tellType } from "../issues/report.ts";
import type { Plan, Reading, Stage } from "../plan/plan.ts";
import { readValue } from "./read-value.ts";

/**
 * The answers of a survey's respondents: a dimension's value is the mean over them, before any rounding.
 *
 * Sums run in whole numbers, as bigints where so many respondents could bring them to 2^53; what they come to
 * is computed with bigints.
 */
export function readRespondents(
  plan: Plan,
  list: unknown,
  place: Place,
  report: Report,
): Reading | undefined {
  const { root, ruleSet } = plan;
  if (ruleSet.survey !== true)
    return tell(report, place, "not-allowed", "this rule set is no survey; give score or dimensions");
  const stages = root?.children;
  if (typeof stages !== "object" || countsProducts(plan))
    return tell(report, place, "rule-unknown", "how answers become the score is unknown here");
  if (!Array.isArray(list)) return tellType(report, place, list, "a list of respondents");
  if (list.length === 0) return tell(report, place, "empty-list", "there is no respondent; give one or more");
  const before = report.issues.length;
  const sums = stages.map(
    ({ from, to }): Integer => (Math.abs(to - from) * list.length > safeBound ? 0n : 0),
  );
  for (const [i, answers] of list.entries()) addAnswers(sums, stages, answers, plan, below(place, i), report);
  if (report.issues.length > before) return undefined;
  const numerators = stages.map((stage, i) => times(widen(sums[i]!), stage.direct));
  return readingOf(ruleSet.score, root!, numerators, BigInt(list.length));
}

/** Adds one respondent's answers, counted from the worst, to the sums. */
function addAnswers(
  sums: Integer[],
  stages: readonly Stage[],
  answers: unknown,
  plan: Plan,
  place: Place,
  report: Report,
): void {
  const count = Array.isArray(answers) ? answers.length : 0;
  if (count !== stages.length) {
    const shown = count > 0 ? `a list of ${count}` : quote(answers);
    tell(report, place, "invalid-type", `${shown} is not a list of ${stages.length} answers`);
    return;
  }
  for (const [i, { from, to }] of stages.entries()) {
    const answer = (answers as unknown[])[i];
    const at = below(place, i);
    if (!Number.isInteger(answer)) {
      const code = typeof answer === "number" ? "not-whole" : "invalid-type";
      tell(report, at, code, `${quote(answer)} is not a whole number`);
    } else {
      const x = readValue(answer, from, to, plan.ruleSet.score.inputDecimals, at, report) ?? from;
      sums[i] = plus(sums[i]!, x - from);
    }
  }
}
