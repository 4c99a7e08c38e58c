import { times, widen } from "../exact/integer.ts";
import { readingOf } from "./measure-answers.ts";
import type { Plan, Reading, Stage } from "./plan.ts";
import { readValue } from "./read-value.ts";
import { below, type Place, type Report, tell, tellType } from "./report.ts";

/**
 * The answers of a survey's respondents: a dimension's value is the mean over them, before any rounding.
 *
 * Sums run in whole numbers; what they come to is computed with bigints, for any number of respondents.
 */
export function readRespondents(
  plan: Plan,
  list: unknown,
  place: Place,
  report: Report,
): Reading | undefined {
  const { root, ruleSet } = plan;
  if (ruleSet.survey !== true || root === null) {
    return tell(report, place, "not-allowed", "this rule set is no survey; give score or dimensions");
  }
  if (!Array.isArray(list)) return tellType(report, place, list, "a list of respondents");
  if (list.length === 0) return tell(report, place, "empty-list", "there is no respondent; give one or more");
  const stages = root.children as readonly Stage[];
  const before = report.issues.length;
  const sums = stages.map(() => 0);
  for (const [i, answers] of list.entries()) addAnswers(sums, stages, answers, plan, below(place, i), report);
  if (report.issues.length > before) return undefined;
  const numerators = stages.map((stage, i) => times(widen(sums[i]!), stage.direct));
  return readingOf(ruleSet.score, root, plan.rootFactor, numerators, BigInt(list.length));
}

/** Adds one respondent's answers, counted from the worst, to the sums. */
function addAnswers(
  sums: number[],
  stages: readonly Stage[],
  answers: unknown,
  plan: Plan,
  place: Place,
  report: Report,
): void {
  if (!Array.isArray(answers) || answers.length !== stages.length) {
    tellType(report, place, answers, `a list of ${stages.length} answers`);
    return;
  }
  for (const [i, { from, to }] of stages.entries()) {
    const at = below(place, i);
    const x = readValue(answers[i], from, to, plan.ruleSet.score.inputDecimals, at, report) ?? 0;
    if (x % plan.unit !== 0) tell(report, at, "not-whole", `${answers[i]} is not a whole answer`);
    sums[i]! += x - from;
  }
}
