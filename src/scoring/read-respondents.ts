import { type Integer, plus, safeBound, times, widen } from "../exact/integer.ts";
import { quote } from "../exact/quote.ts";
import { countsProducts } from "./mean-of.ts";
import { readingOf } from "./measure-answers.ts";
import type { Plan, Reading, Stage } from "./plan.ts";
import { readValue } from "./read-value.ts";
import { below, type Place, type Report, tell, tellType } from "./report.ts";

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
  if (root === null || typeof root.children === "string" || countsProducts(plan))
    return tell(
      report,
      place,
      "rule-unknown",
      "how answers become the score is unknown here; give the score",
    );
  if (!Array.isArray(list)) return tellType(report, place, list, "a list of respondents");
  if (list.length === 0) return tell(report, place, "empty-list", "there is no respondent; give one or more");
  const stages = root.children;
  const lanes = stages.map(({ from, to }) =>
    Math.abs(to - from) * list.length > safeBound ? widen : (x: Integer) => x,
  );
  const sums = stages.map((): Integer => 0);
  const before = report.issues.length;
  for (const [i, answers] of list.entries()) {
    const shares = readOne(stages, answers, plan, below(place, i), report);
    for (const [j, x] of shares.entries()) sums[j] = plus(sums[j]!, lanes[j]!(x));
  }
  if (report.issues.length > before) return undefined;
  const numerators = stages.map((stage, i) => times(widen(sums[i]!), stage.direct));
  return readingOf(ruleSet.score, root, plan.rootFactor, numerators, BigInt(list.length));
}

/** One respondent's answers, counted from the worst; what is wrong counts for nothing. */
function readOne(
  stages: readonly Stage[],
  answers: unknown,
  plan: Plan,
  place: Place,
  report: Report,
): readonly number[] {
  const wanted = `a list of ${stages.length} answers`;
  if (!Array.isArray(answers)) tellType(report, place, answers, wanted);
  else if (answers.length !== stages.length)
    tell(report, place, "invalid-type", `a list of ${answers.length} answers is not ${wanted}`);
  else return stages.map((stage, i) => readAnswer(stage, answers[i], plan, below(place, i), report));
  return [];
}

function readAnswer({ from, to }: Stage, answer: unknown, plan: Plan, place: Place, report: Report): number {
  if (typeof answer !== "number" || !Number.isInteger(answer)) {
    const code = typeof answer === "number" ? "not-whole" : "invalid-type";
    tell(
      report,
      place,
      code,
      `${quote(answer)} is not a whole answer from ${from / plan.unit} to ${to / plan.unit}`,
    );
    return 0;
  }
  return (readValue(answer, from, to, plan.ruleSet.score.inputDecimals, place, report) ?? from) - from;
}
