import { add, divide, type Fraction, reduce, zero } from "../../exact/ratio.ts";
import { roundQuotient } from "../../exact/round-quotient.ts";
import type { Node } from "../node.ts";
import type { Plan } from "../plan.ts";
import { type Linear, onScale, scale, sourceOf, sum, toShare, toWhole } from "./linear.ts";
import type { Gap, Program, Source, Stage } from "./program.ts";

interface Builder {
  readonly plan: Plan;
  readonly given: ReadonlyMap<string, number>;
  readonly sources: Source[];
  readonly stages: Stage[];
  readonly gaps: Gap[];
}

/** The ends of a scale in units of 10^-inputDecimals. */
type Range = Pick<Node, "from" | "to">;

const nothing: Linear = { constant: zero, terms: new Map() };

/** The program for columns of these ids with their decimals, or all that is missing. */
export function compileProgram(plan: Plan, given: ReadonlyMap<string, number>): Program | readonly Gap[] {
  const builder: Builder = { plan, given, sources: [], stages: [], gaps: [] };
  const whole = { from: plan.min, to: plan.max };
  const root =
    given.has("score") || plan.root === null
      ? takeColumn("score", whole, builder)
      : shareOfChildren(plan.root, builder);
  const used = new Set(builder.sources.map(({ id }) => id));
  for (const id of given.keys()) if (!used.has(id)) builder.gaps.push({ id, kind: "absent", reason: "" });
  if (builder.gaps.length > 0) return builder.gaps;
  const { sources, stages } = builder;
  return { sources, stages, root: toWhole(onScale(root, ...endsOf(whole, plan))) };
}

/** The share of a criterion, from its own column or from its children. */
function shareOf(node: Node, builder: Builder): Linear {
  const decimals = builder.given.get(node.id);
  if (decimals === undefined) return shareOfChildren(node, builder);
  const share = takeColumn(node.id, node, builder);
  const { rounding } = node.criterion;
  // what has no more decimals than are kept stays as it is
  return rounding === undefined || decimals <= rounding.decimals ? share : addRounding(node, share, builder);
}

function shareOfChildren(node: Node, builder: Builder): Linear {
  const gap = gapOf(node);
  if (gap !== null) {
    builder.gaps.push({ id: node.id, ...gap });
    return nothing;
  }
  const whole = node.limit ?? node.weights.reduce(add);
  const shares = node.children.map((child, i) =>
    scale(shareOf(child, builder), divide(node.weights[i]!, whole)),
  );
  const share = sum(shares);
  if (node.limit !== null) return addLimit(node, share, node.limit, builder);
  return node.rounding === null ? share : addRounding(node, share, builder);
}

/** Why the children of a criterion cannot be computed with in columns; null where they can. */
function gapOf({ unknown, missing, method, limit, rounding }: Node): Omit<Gap, "id"> | null {
  if (unknown !== null) {
    if ("gap" in unknown) return { kind: "absent", reason: "" };
    return { kind: "unknown", reason: unknown.reason };
  }
  if (missing !== null) return { kind: "policy", reason: "" };
  const isPlain = method!.isLinear && (limit === null || rounding === null);
  return isPlain ? null : { kind: "method", reason: "" };
}

/** A column as the share of its scale. */
function takeColumn(id: string, range: Range, builder: Builder): Linear {
  const decimals = builder.given.get(id);
  if (decimals === undefined) {
    builder.gaps.push({ id, kind: "absent", reason: "" });
    return nothing;
  }
  const unit = 10n ** BigInt(decimals);
  const [least, most] = limitsOf(range, builder.plan).map(
    ({ numerator, denominator }) => [numerator * unit, denominator] as const,
  );
  builder.sources.push({
    id,
    least: Number(roundQuotient(...least!, "ceiling")),
    most: Number(roundQuotient(...most!, "floor")),
    decimals,
  });
  return toShare(sourceOf(builder.sources.length - 1, reduce(1n, unit)), ...endsOf(range, builder.plan));
}

/** A share that goes up rounded: a stage of its own, which what is above reads like a column. */
function addRounding(node: Node, share: Linear, builder: Builder): Linear {
  const { decimals, rounding: mode } = node.criterion.rounding!;
  const unit = 10n ** BigInt(decimals);
  const [least, most] = limitsOf(node, builder.plan).map(({ numerator, denominator }) =>
    roundQuotient(numerator * unit, denominator, mode),
  );
  const ends = endsOf(node, builder.plan);
  const whole = toWhole(scale(onScale(share, ...ends), reduce(unit, 1n)));
  builder.stages.push({ id: node.id, whole, mode, least: least!, most: most!, sumDecimals: null });
  return toShare(sourceOf(-builder.stages.length, reduce(1n, unit)), ...ends);
}

/** A sum of answers that are added as they are: a stage of its own, which may not go beyond its limit. */
function addLimit(node: Node, share: Linear, limit: Fraction, builder: Builder): Linear {
  const decimals = Math.max(...node.children.map(({ id }) => builder.given.get(id) ?? 0));
  const unit = 10n ** BigInt(decimals);
  const whole = toWhole(scale(share, reduce(limit.numerator * unit, limit.denominator)));
  // points by a scale of their own are no whole number of the answers' decimals
  if (whole.denominator !== 1n) builder.gaps.push({ id: node.id, kind: "method", reason: "" });
  const most = roundQuotient(limit.numerator * unit, limit.denominator, "floor");
  builder.stages.push({ id: node.id, whole, mode: "half-up", least: 0n, most, sumDecimals: decimals });
  return toShare(sourceOf(-builder.stages.length, reduce(1n, unit)), zero, limit);
}

/** Where a scale begins, and its signed length. */
function endsOf({ from, to }: Range, { unit }: Plan): [Fraction, Fraction] {
  const denominator = BigInt(unit);
  return [reduce(BigInt(from), denominator), reduce(BigInt(to - from), denominator)];
}

/** The lower and the higher end of a scale. */
function limitsOf({ from, to }: Range, { unit }: Plan): [Fraction, Fraction] {
  const denominator = BigInt(unit);
  const ends: [Fraction, Fraction] = [reduce(BigInt(from), denominator), reduce(BigInt(to), denominator)];
  return from < to ? ends : [ends[1], ends[0]];
}
