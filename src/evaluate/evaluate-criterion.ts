import type { Integer } from "../exact/integer.ts";
import { type Fraction, one, zero } from "../exact/ratio.ts";
import type { Item } from "../plan/combine.ts";
import type { Node } from "../plan/node.ts";
import { roundShare, roundWhole } from "../plan/round-value.ts";
import type { Given } from "../read/input.ts";
import { shareOf, type Value } from "./value.ts";

/** Computes the value of a criterion from its answers. */
export function evaluateCriterion(given: Given): Value {
  const { node, n, missing, needsFractions } = given;
  if (n !== null) return wholeValue(given, noValues, roundWhole(node, n));
  const values = given.children.map(evaluateCriterion);
  if (missing === null && !needsFractions) {
    const combined = node.method!.combineWhole!(node.coefficients, values.map(worstOrOwn));
    return wholeValue(given, values, roundWhole(node, combined));
  }
  return { given, children: values, n: null, ...evaluateFractions(given, values) };
}

const noValues: readonly Value[] = [];

function wholeValue(given: Given, children: readonly Value[], n: Integer): Value {
  return { given, children, n, share: null, low: null, high: null };
}

/** The N of a child; one without a value counts as the worst here. */
function worstOrOwn({ given, n }: Value): Integer {
  return given.missing === null ? n! : 0;
}

type Shares = Pick<Value, "share" | "low" | "high">;

/** Shares as fractions, where whole numbers are not enough. */
function evaluateFractions({ node, roles, missing }: Given, values: readonly Value[]): Shares {
  const items = values.flatMap((value, i) => itemOf(node, value, i, roles![i]!));
  // nothing was answered, or nothing applies
  if (items.every(({ weight }) => weight.numerator === 0n)) return { share: null, low: zero, high: one };
  const { combineShares } = node.method!;
  const combined = (share: (item: OpenItem) => Fraction): Fraction =>
    roundShare(node, combineShares(items.map((item): Item => ({ weight: item.weight, share: share(item) }))));
  const answered = items.filter((item) => item.share !== null);
  return {
    share: missing === null ? roundShare(node, combineShares(answered as readonly Item[])) : null,
    low: combined(({ low }) => low),
    high: combined(({ high }) => high),
  };
}

/** A child that the rules apply to: its weight, its share (null where it is open), the least and most it can be. */
interface OpenItem {
  readonly weight: Fraction;
  readonly share: Fraction | null;
  readonly low: Fraction;
  readonly high: Fraction;
}

function itemOf({ weights }: Node, value: Value, i: number, role: string): OpenItem[] {
  const weight = weights[i]!;
  if (role === "dropped") return [];
  if (role === "open") return [{ weight, share: null, low: zero, high: one }];
  if (role === "worst") return [{ weight, share: zero, low: zero, high: zero }];
  const share = shareOf(value)!;
  return [{ weight, share, low: value.low ?? share, high: value.high ?? share }];
}
