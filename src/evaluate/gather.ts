import {
  compare,
  divide,
  type Fraction,
  formatFraction,
  multiply,
  parseFraction,
} from "../exact/fraction.ts";
import type { Criterion, Method, ScoreRule } from "../model/index.ts";
import type { Counted } from "./apply-policies.ts";
import { combine, total, type Weighed } from "./combine.ts";
import { endsOf, roundShare } from "./round-share.ts";
import { absent, type Missing, nameMissing, type Value } from "./value.ts";

const none = { numerator: 0n, denominator: 1n };

/** The value from children to which the policies were applied. */
export function gather(
  criterion: Criterion,
  children: readonly Value[],
  counted: Counted,
  score: ScoreRule,
): Value {
  const { method, rounding } = criterion as Criterion & { readonly method: Method };
  const { applicable, answered } = counted;
  const [whole, used] = [weightOf(applicable), weightOf(answered)];
  if (whole.numerator === 0n) return nothingApplies(criterion, children);
  const coverage = divide(total(applicable.map((item) => multiply(item.weight, item.coverage))), whole);
  const missing =
    counted.missing ??
    tooLittle(criterion, coverage, children) ??
    (used.numerator === 0n ? notAssessed(nameMissing(children)) : null);
  const ends = endsOf(criterion, score);
  const combined = (items: readonly Weighed[]): Fraction =>
    roundShare(combine(method, items), ends, rounding);
  return {
    criterion,
    share: missing === null ? combined(answered) : null,
    missing,
    low: combined(applicable.map(({ weight, low }) => ({ weight, share: low }))),
    high: combined(applicable.map(({ weight, high }) => ({ weight, share: high }))),
    coverage,
    redistributed:
      counted.redistributed || answered.some(({ value }) => value.missing === null && value.redistributed),
    children,
    parts: hasParts(method)
      ? children.map((child) => (missing === null ? partOf(child, answered, used) : none))
      : null,
  };
}

function weightOf(items: Counted["applicable"]): Fraction {
  return total(items.map(({ weight }) => weight));
}

/** What no child with a weight applies to does not apply itself. */
function nothingApplies(criterion: Criterion, children: readonly Value[]): Value {
  const parts = children.map(() => none);
  return { ...absent(criterion, "notApplicable", nameMissing(children)), children, parts };
}

function hasParts(method: Method): boolean {
  return method === "weighted-mean" || method === "sum" || method === "mean";
}

/** What a child's share is multiplied by. */
function partOf(child: Value, answered: Counted["answered"], used: Fraction): Fraction {
  const item = answered.find(({ value }) => value === child);
  return item === undefined ? none : divide(item.weight, used);
}

function notAssessed(reason: string): Missing {
  return { kind: "notAssessed", reason };
}

function tooLittle({ missing }: Criterion, coverage: Fraction, children: readonly Value[]): Missing | null {
  if (missing?.completeness === undefined) return null;
  const least = parseFraction(missing.completeness);
  if (compare(coverage, least) >= 0) return null;
  const names = nameMissing(children);
  const what = `coverage ${formatFraction(coverage)} < ${formatFraction(least)}`;
  return notAssessed(names === "" ? what : `${what}: ${names}`);
}
