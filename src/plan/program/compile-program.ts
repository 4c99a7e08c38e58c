import { type Fraction, fraction, multiply, parseFraction, reduce, subtract } from "../../exact/fraction.ts";
import { roundQuotient } from "../../exact/round-quotient.ts";
import type { Criterion, Decimal, Rounding, RuleSet, ScoreRule } from "../../model/index.ts";
import { isUnknown, scaleOf } from "../compile-criteria.ts";
import { type Linear, onScale, scale, sourceOf, sum, toShare, toWhole } from "./linear.ts";
import type { Gap, Program, RoundedStage, Source } from "./program.ts";

interface Builder {
  readonly given: ReadonlyMap<string, number>;
  readonly score: ScoreRule;
  readonly sources: Source[];
  readonly stages: RoundedStage[];
  readonly gaps: Gap[];
}

const nothing: Linear = { constant: fraction(0n), terms: new Map() };

/** The program for columns of these ids with their decimals, or all that is missing. */
export function compileColumns(
  ruleSet: RuleSet,
  given: ReadonlyMap<string, number>,
): Program | readonly Gap[] {
  const { score, criteria } = ruleSet;
  const builder: Builder = { given, score, sources: [], stages: [], gaps: [] };
  const whole = { from: score.min, to: score.max };
  const root =
    given.has("score") || isUnknown(criteria)
      ? take("score", whole, builder)
      : shareOfChildren(criteria, builder);
  const used = new Set(builder.sources.map(({ id }) => id));
  for (const id of given.keys())
    if (!used.has(id)) builder.gaps.push({ id, reason: "it takes no part in the score" });
  if (builder.gaps.length > 0) return builder.gaps;
  const { sources, stages } = builder;
  return { sources, stages, root: toWhole(onScale(root, ...ends(whole))) };
}

/** The share of a criterion, from its own column or from its children. */
function shareOf(criterion: Criterion, builder: Builder): Linear {
  const { id, rounding } = criterion;
  const decimals = builder.given.get(id);
  if (decimals === undefined) return shareOfChildren(criterion, builder);
  const range = scaleOf(criterion, builder.score);
  const share = take(id, range, builder);
  // what has no more decimals than are kept stays as it is
  return rounding === undefined || decimals <= rounding.decimals
    ? share
    : addStage(share, rounding, range, builder);
}

function shareOfChildren(criterion: Criterion, builder: Builder): Linear {
  const parts = partsOf(criterion);
  if (typeof parts === "string") {
    builder.gaps.push({ id: criterion.id, reason: `it has no column${parts}` });
    return nothing;
  }
  const share = sum(parts.map(([child, part]) => scale(shareOf(child, builder), part)));
  const { rounding } = criterion;
  return rounding === undefined
    ? share
    : addStage(share, rounding, scaleOf(criterion, builder.score), builder);
}

/** The children with their parts of the whole, or how it goes on to say that there is no computing with them. */
function partsOf({
  children,
  method,
  missing,
}: Criterion): readonly (readonly [Criterion, Fraction])[] | string {
  if (children === undefined) return "";
  if (isUnknown(children)) return `, nor can it be computed: ${children.unknown}`;
  if (missing !== undefined) return ", and its policy for missing answers is for scoring one by one";
  const weights = children.map((child) =>
    method === "weighted-mean"
      ? child.weight
      : method === "sum"
        ? child.points
        : method === "mean"
          ? 1
          : undefined,
  );
  if (weights.includes(undefined)) return `, and the method ${method} is for scoring one by one`;
  const unknown = weights.find(isUnknown);
  if (unknown !== undefined) return `, nor can it be computed: ${unknown.unknown}`;
  const known = (weights as readonly Decimal[]).map(parseFraction);
  const { constant: all } = sum(known.map((constant) => ({ constant, terms: new Map() })));
  const one = reduce(all.denominator, all.numerator);
  return children.map((child, i) => [child, multiply(known[i]!, one)] as const);
}

/** A column as the share of its scale. */
function take(id: string, range: Range, builder: Builder): Linear {
  const decimals = builder.given.get(id);
  if (decimals === undefined) {
    builder.gaps.push({ id, reason: "it has no column" });
    return nothing;
  }
  const unit = 10n ** BigInt(decimals);
  const [least, most] = limits(range, (end) => [end.numerator * unit, end.denominator] as const);
  builder.sources.push({
    id,
    least: Number(roundQuotient(...least, "ceiling")),
    most: Number(roundQuotient(...most, "floor")),
    decimals,
  });
  return toShare(sourceOf(builder.sources.length - 1, reduce(1n, unit)), ...ends(range));
}

/** A share that goes up rounded: a stage of its own, which what is above reads like a column. */
function addStage(share: Linear, { decimals, rounding }: Rounding, range: Range, builder: Builder): Linear {
  const unit = 10n ** BigInt(decimals);
  const [least, most] = limits(range, ({ numerator, denominator }) =>
    roundQuotient(numerator * unit, denominator, rounding),
  );
  const whole = toWhole(scale(onScale(share, ...ends(range)), fraction(unit)));
  builder.stages.push({ whole, mode: rounding, least, most });
  return toShare(sourceOf(-builder.stages.length, reduce(1n, unit)), ...ends(range));
}

type Range = NonNullable<Criterion["scale"]>;

/** Where a scale begins, and its signed length. */
function ends(range: Range): [Fraction, Fraction] {
  const from = parseFraction(range.from);
  return [from, subtract(parseFraction(range.to), from)];
}

/** Something of the lower and the higher end of a scale. */
function limits<T>(range: Range, of: (end: Fraction) => T): [T, T] {
  const [from, size] = ends(range);
  const to = parseFraction(range.to);
  return size.numerator > 0n ? [of(from), of(to)] : [of(to), of(from)];
}
