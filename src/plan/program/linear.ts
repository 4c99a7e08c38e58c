import { lcm } from "../../exact/integer.ts";
import { add, type Fraction, multiply, reduce, zero } from "../../exact/ratio.ts";

/** A constant and a multiple of each source: columns from 0, rounded stages from −1 downwards. */
export interface Linear {
  readonly constant: Fraction;
  readonly terms: ReadonlyMap<number, Fraction>;
}

/** A multiple of one source. */
export function sourceOf(source: number, factor: Fraction): Linear {
  return { constant: zero, terms: new Map([[source, factor]]) };
}

/** factor · linear + constant. */
export function scale(linear: Linear, factor: Fraction, constant: Fraction = zero): Linear {
  const terms = [...linear.terms].map(([source, term]): [number, Fraction] => [
    source,
    multiply(term, factor),
  ]);
  return { constant: add(multiply(linear.constant, factor), constant), terms: new Map(terms) };
}

/** The sum of linear combinations. */
export function sum(parts: readonly Linear[]): Linear {
  const terms = new Map<number, Fraction>();
  for (const part of parts) {
    for (const [source, term] of part.terms) terms.set(source, add(terms.get(source) ?? zero, term));
  }
  return { constant: parts.map(({ constant }) => constant).reduce(add, zero), terms };
}

/** (constant + Σ coefficient · source) / denominator in whole numbers, reduced. */
export interface Whole {
  readonly constant: bigint;
  readonly sources: readonly number[];
  readonly coefficients: readonly bigint[];
  readonly denominator: bigint;
}

/** A linear combination over its least common denominator. */
export function toWhole({ constant, terms }: Linear): Whole {
  const denominator = [...terms.values()].reduce(
    (least, term) => lcm(least, term.denominator),
    constant.denominator,
  );
  const over = ({ numerator, denominator: own }: Fraction): bigint => numerator * (denominator / own);
  return {
    constant: over(constant),
    sources: [...terms.keys()],
    coefficients: [...terms.values()].map(over),
    denominator,
  };
}

/** A share of a scale as a value on it, from worst to best. */
export function onScale(share: Linear, from: Fraction, size: Fraction): Linear {
  return scale(share, size, from);
}

/** A value on a scale as a share of it. */
export function toShare(value: Linear, from: Fraction, size: Fraction): Linear {
  const inverse = reduce(
    size.numerator < 0n ? -size.denominator : size.denominator,
    size.numerator < 0n ? -size.numerator : size.numerator,
  );
  return scale(
    sum([value, { constant: { ...from, numerator: -from.numerator }, terms: new Map() }]),
    inverse,
  );
}
