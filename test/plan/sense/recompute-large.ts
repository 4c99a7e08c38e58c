import type { Answer, Answers, Criterion, Decimal, Rounding } from "../../../src/model/index.ts";
import { combine, type Ends, roundShare, roundValue } from "../../support/combine.ts";
import type { Draw } from "../../support/draw.ts";
import {
  decimalText,
  minus,
  order,
  over,
  plus,
  type Ratio,
  ratioOf,
  roundTo,
  sumOf,
  times,
} from "../../support/oracle.ts";
import { type DrawnRules, drawBig, toDecimal } from "./draw-large.ts";

/** An answer within its scale, and the share of the maximum that it comes to, after rounding. */
interface Answered {
  readonly answer: Answer;
  readonly share: Ratio;
}

const zero: Ratio = [0n, 1n];
const one: Ratio = [1n, 1n];

/** A decimal within a scale, with at most so many decimals; the ends are frequent. */
export function drawWithin(draw: Draw, from: Decimal, to: Decimal, decimals: number): Decimal {
  const [a, b] = [from, to].map((end) => units(end, decimals)).sort((x, y) => (x < y ? -1 : 1)) as [
    bigint,
    bigint,
  ];
  const drawn = draw(6) === 0 ? [a, b][draw(2)]! : a + drawBig(draw, b - a + 1n);
  return toDecimal(draw, drawn, decimals);
}

function units(value: Decimal, decimals: number): bigint {
  const [n, d] = ratioOf(value);
  return (n * 10n ** BigInt(decimals)) / d;
}

/** Answers for all children of the tree, and the exact value of the unit. */
export function answerTree(
  draw: Draw,
  rules: DrawnRules,
): { readonly answers: Answers; readonly value: Ratio } {
  const root = rules.criteria as Criterion;
  const scale: Ends = [ratioOf(rules.score.min), ratioOf(rules.score.max)];
  const { answers, share } = answerChildren(draw, root, rules, scale);
  return { answers, value: plus(scale[0], times(share, minus(scale[1], scale[0]))) };
}

function answerChildren(draw: Draw, parent: Criterion, rules: DrawnRules, scale: Ends) {
  const children = parent.children as readonly Criterion[];
  const isAdded = parent.method === "sum" && typeof children[0]!.points === "object";
  const answered = children.map((child) =>
    isAdded ? answerAdded(draw, child, parent, rules) : answerOne(draw, child, rules),
  );
  const share = combineAnswered(parent, answered, isAdded);
  return {
    answers: Object.fromEntries(children.map(({ id }, i) => [id, answered[i]!.answer])),
    share: roundShare(share, scale, parent.rounding),
  };
}

/** A part of the total, so small that all children together do not pass it; rounding goes towards 0. */
function answerAdded(draw: Draw, child: Criterion, { total }: Criterion, rules: DrawnRules): Answered {
  const { inputDecimals } = rules.score;
  const most = decimalText(units(total!, inputDecimals) / 4n, inputDecimals);
  const answer = drawWithin(draw, 0, most, inputDecimals);
  const scale: Ends = [zero, ratioOf(total!)];
  return { answer, share: roundShare(over(ratioOf(answer), scale[1]), scale, child.rounding) };
}

function answerOne(draw: Draw, child: Criterion, rules: DrawnRules): Answered {
  const { min, max, inputDecimals } = rules.score;
  const { from, to } =
    child.scale ??
    (child.points === undefined ? { from: min, to: max } : { from: 0, to: child.points as Decimal });
  const scale: Ends = [ratioOf(from), ratioOf(to)];
  if (child.children !== undefined && draw(3) > 0) {
    const { answers, share } = answerChildren(draw, child, rules, scale);
    return { answer: { answers }, share };
  }
  if (draw(5) === 0) {
    const percent = drawWithin(draw, 0, 100, inputDecimals);
    return {
      answer: { percent },
      share: roundShare(over(ratioOf(percent), [100n, 1n]), scale, child.rounding),
    };
  }
  const answer = drawWithin(draw, from, to, inputDecimals);
  const share = over(minus(ratioOf(answer), scale[0]), minus(scale[1], scale[0]));
  return { answer, share: roundShare(share, scale, child.rounding) };
}

function combineAnswered(
  { method, children }: Criterion,
  answered: readonly Answered[],
  isAdded: boolean,
): Ratio {
  if (isAdded) return sumOf(answered.map(({ share }) => share));
  const weights = (children as readonly Criterion[]).map(({ weight, points }) =>
    method === "weighted-mean" || method === "sum" ? ratioOf((weight ?? points) as Decimal) : one,
  );
  return combine(
    method!,
    answered.map(({ share }, i) => [weights[i]!, share]),
  );
}

/** The position of the band of a score that is rounded. */
export function bandOf({ bands, classifyOn }: DrawnRules, score: Ratio): number {
  const value = roundValue(score, classifyOn);
  const reached = bands.filter(({ lowerBound, inclusive }) => {
    const compared = order(value, ratioOf(lowerBound));
    return compared > 0n || (compared === 0n && inclusive);
  });
  return Math.max(reached.length - 1, 0);
}

/** The exact value as a score: rounded, and the number that it prints as. */
export function scoreOf(
  value: Ratio,
  { decimals, rounding }: Rounding,
): { readonly ratio: Ratio; readonly number: number } {
  const text = decimalText(roundTo(value, decimals, rounding), decimals);
  return { ratio: ratioOf(text), number: Number(text) };
}
