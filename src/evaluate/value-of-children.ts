import { type Fraction, fraction } from "../exact/fraction.ts";
import { quote } from "../issues/quote.ts";
import { below, isRecord, type Place, type Report, tell, tellType } from "../issues/report.ts";
import type { Criterion, ScoreRule } from "../model/index.ts";
import { isUnknown, readBound, scaleOf } from "../plan/compile-criteria.ts";
import { readName, readValue } from "../read/read-value.ts";
import { applyPolicies } from "./apply-policies.ts";
import { gather } from "./gather.ts";
import { endsOf, roundShare } from "./round-share.ts";
import { absent, answered, type Value } from "./value.ts";

/** The value that the answers of its children give a criterion; undefined when something was reported. */
export function valueOfChildren(
  criterion: Criterion,
  answers: unknown,
  score: ScoreRule,
  place: Place,
  report: Report,
): Value | undefined {
  const children = computable(criterion);
  if (typeof children === "string")
    return tell(report, place, "rule-unknown", `${quote(answers)} cannot be scored: ${children}`);
  if (!isRecord(answers)) return tellType(report, place, answers, "an object of answers by id");
  const before = report.issues.length;
  const ids = children.map(({ id }) => id);
  for (const id of Object.keys(answers)) {
    if (!ids.includes(id)) {
      tell(
        report,
        below(place, id),
        "unknown-criterion",
        `${quote(id)} is not asked for; answer ${ids.join(", ")}`,
      );
    }
  }
  const values = children.map((child) => {
    const given = Object.hasOwn(answers, child.id) && answers[child.id] !== undefined;
    return given
      ? valueOfAnswer(child, answers[child.id], score, below(place, child.id), report)
      : absent(child, "leftOut", "");
  });
  if (report.issues.length > before) return undefined;
  const counted = applyPolicies(criterion, values as Value[], place, report);
  return counted === undefined ? undefined : gather(criterion, values as Value[], counted, score);
}

/** The value that an answer gives a criterion; undefined when something was reported. */
function valueOfAnswer(
  criterion: Criterion,
  answer: unknown,
  score: ScoreRule,
  place: Place,
  report: Report,
): Value | undefined {
  const unit = 10 ** score.inputDecimals;
  if (!isRecord(answer)) {
    const scale = scaleOf(criterion, score);
    const from = readBound(scale.from, score.inputDecimals, criterion.id);
    const to = readBound(scale.to, score.inputDecimals, criterion.id);
    const x = readValue(answer, from, to, score.inputDecimals, place, report);
    return x === undefined ? undefined : whole(criterion, fraction(x - from, to - from), score);
  }
  const kinds = Object.keys(answer).filter((kind) => answer[kind] !== undefined);
  const kind = kinds.length === 1 ? kinds[0]! : "";
  const at = below(place, kind);
  if (kind === "percent") {
    const p = readValue(answer[kind], 0, 100 * unit, score.inputDecimals, at, report);
    return p === undefined ? undefined : whole(criterion, fraction(p, 100 * unit), score);
  }
  if (kind === "answers") return valueOfChildren(criterion, answer[kind], score, at, report);
  if (kind === "notApplicable" || kind === "notAssessed") {
    const reason = readName(answer[kind], at, report);
    return reason === undefined ? undefined : absent(criterion, kind, reason);
  }
  const wanted = "percent, answers, notApplicable, notAssessed";
  return tell(
    report,
    place,
    "invalid-type",
    `${quote(answer)} is no answer; give a decimal or exactly one of ${wanted}`,
  );
}

function whole(criterion: Criterion, share: Fraction, score: ScoreRule): Value {
  return answered(criterion, roundShare(share, endsOf(criterion, score), criterion.rounding));
}

/** The children that can be computed with, or why they cannot. */
function computable({ children, method }: Criterion): readonly Criterion[] | string {
  if (children === undefined) return "nothing below it is part of the rules";
  if (isUnknown(children)) return children.unknown;
  for (const child of children) {
    const weight = method === "weighted-mean" ? child.weight : method === "sum" ? child.points : 1;
    if (isUnknown(weight)) return weight.unknown;
  }
  return children;
}
