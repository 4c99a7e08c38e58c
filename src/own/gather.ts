import {
  compare,
  divide,
  type Fraction,
  formatFraction,
  fraction,
  multiply,
  parseFraction,
} from "../exact/fraction.ts";
import type { Criterion, Method, ScoreRule } from "../model.ts";
import type { Counted } from "./apply-policies.ts";
import { combine, total } from "./combine.ts";
import { endsOf, roundShare } from "./round-share.ts";
import type { Missing, Value } from "./value.ts";

const none = { numerator: 0n, denominator: 1n };

/** The value from children to which the policies were applied. */
export function gather(
  criterion: Criterion,
  children: readonly Value[],
  counted: Counted,
  score: ScoreRule,
): Value {
  const { method } = criterion as { readonly method: Method };
  const ends = endsOf(criterion, score);
  const { applicable, answered } = counted;
  const weights = applicable.map(({ weight }) => weight);
  const over = (share: "low" | "high"): Fraction =>
    roundShare(
      combine(
        method,
        applicable.map((item) => ({ weight: item.weight, share: item[share] })),
      ),
      ends,
      criterion.rounding,
    );
  const whole = total(weights);
  const used = total(answered.map(({ weight }) => weight));
  const open = whole.numerator === 0n;
  const coverage = open
    ? none
    : divide(total(applicable.map(({ weight, coverage: part }) => multiply(weight, part))), whole);
  const missing =
    counted.missing ?? tooLittle(criterion, coverage) ?? (used.numerator === 0n ? nothing(children) : null);
  const share = missing === null ? roundShare(combine(method, answered), ends, criterion.rounding) : null;
  return {
    criterion,
    share,
    missing: open ? { kind: "notApplicable", reason: nothing(children).reason } : missing,
    low: open ? none : over("low"),
    high: open ? fraction(1n) : over("high"),
    coverage,
    redistributed: counted.redistributed || children.some((child) => child.redistributed),
    children,
    parts: hasParts(method)
      ? children.map((child) => {
          const item = answered.find(({ value }) => value === child);
          return item === undefined ? none : divide(item.weight, used);
        })
      : null,
  };
}

function hasParts(method: Method): boolean {
  return method === "weighted-mean" || method === "sum" || method === "mean";
}

function nothing(children: readonly Value[]): Missing {
  const reasons = new Set(children.map(({ missing }) => missing?.reason ?? "not assessed"));
  return { kind: "notAssessed", reason: [...reasons].join("; ") };
}

function tooLittle({ missing }: Criterion, coverage: Fraction): Missing | null {
  if (missing?.completeness === undefined) return null;
  const least = parseFraction(missing.completeness);
  if (compare(coverage, least) >= 0) return null;
  const reason = `${formatFraction(coverage)} of the weight is answered, ${formatFraction(least)} is needed`;
  return { kind: "notAssessed", reason };
}
