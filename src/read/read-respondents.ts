import { type Integer, plus, safeBound, widen } from "../exact/integer.ts";
import { type At, addIssue, child, countIssues } from "../issues/issue-list.ts";
import { showValue } from "../issues/shown.ts";
import type { Node } from "../plan/node.ts";
import type { Plan } from "../plan/plan.ts";
import type { Input } from "./input.ts";
import { readList } from "./read-list.ts";
import { readValue } from "./read-value.ts";

/** Reads the answers of a survey's respondents and adds them up by element; undefined when something was wrong. */
export function readRespondents(plan: Plan, value: unknown, at: At): Input | undefined {
  const { root, ruleSet } = plan;
  if (ruleSet.survey !== true) return addIssue(at, "not-allowed", { reason: "no-survey" });
  const list = readList(value, "respondents", "respondent", at);
  if (list === undefined) return undefined;
  const before = countIssues(at);
  // the sense of a survey: its elements are known, and the region is the mean of units
  const elements = root!.children;
  const sums = elements.map(
    ({ from, to }): Integer => (Math.abs(to - from) * list.length > safeBound ? 0n : 0),
  );
  for (const [i, answers] of list.entries()) addAnswers(sums, elements, answers, plan, child(at, i));
  if (countIssues(at) > before) return undefined;
  const totals = elements.map(({ direct }, i) => widen(sums[i]!) * widen(direct));
  return { kind: "respondents", sums: totals, count: list.length };
}

/** Adds one respondent's answers, counted from the worst. */
function addAnswers(sums: Integer[], elements: readonly Node[], value: unknown, plan: Plan, at: At): void {
  const count = Array.isArray(value) ? value.length : 0;
  if (count !== elements.length) {
    const params = {
      value: showValue(value),
      expected: "respondent-answers",
      count: elements.length,
    } as const;
    addIssue(at, "invalid-type", Array.isArray(value) ? { ...params, length: count } : params);
    return;
  }
  const answers = value as readonly unknown[];
  for (const [i, { from, to }] of elements.entries()) {
    const answer = answers[i];
    const place = child(at, i);
    if (!Number.isInteger(answer)) refuseAnswer(answer, place);
    else {
      const x = readValue(answer, from, to, plan.ruleSet.score.inputDecimals, place) ?? from;
      sums[i] = plus(sums[i]!, x - from);
    }
  }
}

function refuseAnswer(answer: unknown, at: At): void {
  const params = { value: showValue(answer), expected: "whole-number" } as const;
  if (typeof answer === "number") addIssue(at, "not-whole", params);
  else addIssue(at, "invalid-type", params);
}
