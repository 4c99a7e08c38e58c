import { type Integer, plus, times } from "../exact/integer.ts";
import { quote } from "../issues/quote.ts";
import { below, isRecord, type Place, type Report, tell, tellType } from "../issues/report.ts";
import type { Criterion } from "../model/index.ts";
import { isUnknown } from "../plan/compile-criteria.ts";
import type { Stage } from "../plan/plan.ts";
import { readValue } from "./read-value.ts";

/**
 * The answers for the children of a criterion, as their N; undefined when something was reported.
 *
 * Every child has to be answered and nothing else may be.
 */
export function readAnswers(
  children: Stage["children"],
  answers: unknown,
  decimals: number,
  place: Place,
  report: Report,
): Integer[] | undefined {
  if (typeof children === "string")
    return tell(report, place, "rule-unknown", `${quote(answers)} cannot be scored: ${children}`);
  if (!isRecord(answers)) return tellType(report, place, answers, "an object of answers by id");
  const ids = children.map((child) => child.criterion.id);
  const before = report.issues.length;
  for (const id of Object.keys(answers)) {
    if (!ids.includes(id)) refuseAnswer(children, id, below(place, id), report);
  }
  const numerators = children.map((child) => {
    const { id } = child.criterion;
    const at = below(place, id);
    if (Object.hasOwn(answers, id) && answers[id] !== undefined)
      return readAnswer(child, answers[id], decimals, at, report);
    return tell(report, at, "missing-criterion", `it is left out; answer ${ids.join(", ")}`);
  });
  return report.issues.length > before ? undefined : (numerators as Integer[]);
}

/** Σ coefficient · value, in one lane. */
export function weigh(coefficients: readonly Integer[], values: readonly Integer[]): Integer {
  let sum: Integer = 0;
  for (let i = 0; i < values.length; i++) sum = plus(sum, times(coefficients[i]!, values[i]!));
  return sum;
}

function readAnswer(
  stage: Stage,
  answer: unknown,
  decimals: number,
  place: Place,
  report: Report,
): Integer | undefined {
  if (!isRecord(answer)) {
    const x = readValue(answer, stage.from, stage.to, decimals, place, report);
    return x === undefined ? undefined : times(x - stage.from, stage.direct);
  }
  const kinds = Object.keys(answer).filter((kind) => answer[kind] !== undefined);
  const kind = kinds.length === 1 ? kinds[0]! : "";
  const at = below(place, kind);
  if (kind === "percent") {
    const p = readValue(answer[kind], 0, 100 * 10 ** decimals, decimals, at, report);
    return p === undefined ? undefined : times(p, stage.percent);
  }
  if (kind === "answers") {
    const numerators = readAnswers(stage.children, answer[kind], decimals, at, report);
    return numerators === undefined ? undefined : weigh(stage.coefficients, numerators);
  }
  if (kind === "notApplicable" || kind === "notAssessed") {
    return tell(report, at, "not-allowed", "the rules do not say how to score without it; give a value");
  }
  return tell(
    report,
    place,
    "invalid-type",
    "an object that is no answer; give a decimal or exactly one of percent, answers, notApplicable, notAssessed",
  );
}

function refuseAnswer(children: readonly Stage[], id: string, place: Place, report: Report): void {
  const owner = children.find((child) => holds(child.criterion, id));
  if (owner === undefined) {
    const ids = children.map((child) => child.criterion.id).join(", ");
    tell(report, place, "unknown-criterion", `${quote(id)} is not asked for; answer ${ids}`);
  } else if (typeof owner.children === "string") {
    tell(
      report,
      place,
      "rule-unknown",
      `it is part of ${owner.criterion.id}, which is asked for whole: ${owner.children}`,
    );
  } else {
    tell(
      report,
      place,
      "unknown-criterion",
      `it is part of ${owner.criterion.id}; answer it under ${owner.criterion.id}.answers`,
    );
  }
}

function holds(criterion: Criterion, id: string): boolean {
  if (criterion.children === undefined || isUnknown(criterion.children)) return false;
  return criterion.children.some((child) => child.id === id || holds(child, id));
}
