import { type Integer, lcm } from "../exact/integer.ts";
import { decimalRatio, type Fraction, reduce } from "../exact/ratio.ts";
import type { Criterion, ScoreRule } from "../model/index.ts";
import { compileChildren, noChildren, type Position } from "./compile-children.ts";
import { methodRules } from "./methods.ts";
import type { Affine, Node, NodeRounding, ShareScale } from "./node.ts";
import { readBound } from "./read-rule.ts";

/** What compiling a tree needs to know from above. */
export interface Above {
  readonly score: ScoreRule;
  /** Notes the greatest magnitude that the number lane would hold. */
  readonly reach: (size: bigint) => void;
  /** Turns a whole number into the lane that was chosen. */
  readonly lane: (size: bigint) => Integer;
}

/** Compiles a criterion and all below it. */
export function compileNode(criterion: Criterion, position: Position, above: Above): Node {
  const { id, method, missing, rounding } = criterion;
  const { inputDecimals } = above.score;
  const from = readBound(position.scale.from, inputDecimals);
  const to = readBound(position.scale.to, inputDecimals);
  const size = BigInt(to - from);
  const unit = 10n ** BigInt(inputDecimals);
  const { terms, ...below } = position.isWhole
    ? noChildren({ gap: "asked-whole" })
    : compileChildren(criterion, position.part, above.score, (child, at) => compileNode(child, at, above));
  const own = lcm(size < 0n ? -size : size, 100n * unit);
  const denominator = terms.reduce((least, term) => lcm(least, term.denominator), own);
  const kept = Math.max(above.score.decimals, rounding?.decimals ?? 0);
  const scale = { from: BigInt(from), size, unit };
  // the children of a sum may together go beyond its total before they are refused
  const most = denominator * BigInt(below.limit === null ? 1 : below.children.length);
  const raw = compileScale(scale, denominator, most, position.part, kept, above);
  return {
    id,
    criterion,
    from,
    to,
    isAdded: position.isAdded,
    raw,
    ...(rounding === undefined
      ? { final: raw, rounding: null }
      : compileRounding(scale, rounding, position.part, inputDecimals, above)),
    direct: above.lane(denominator / size),
    percent: above.lane(denominator / (100n * unit)),
    method: method === undefined ? null : methodRules[method],
    ...below,
    coefficients: terms.map((term) => above.lane(term.numerator * (denominator / term.denominator))),
    results: new Map(),
    missing: missing ?? null,
    completeness: missing?.completeness === undefined ? null : decimalRatio(missing.completeness),
  };
}

/** A scale in units of 1 / unit. */
interface Size {
  readonly from: bigint;
  readonly size: bigint;
  readonly unit: bigint;
}

function compileScale(
  { from, size, unit }: Size,
  denominator: bigint,
  most: bigint,
  part: Fraction | null,
  kept: number,
  above: Above,
): ShareScale {
  above.reach(most);
  const none = reduce(0n, 1n);
  const bounds = { most, kept, above };
  return {
    denominator: above.lane(denominator),
    value: compileAffine(reduce(size, unit * denominator), reduce(from, unit), bounds),
    contribution: part && compileAffine(reduce(part.numerator, part.denominator * denominator), none, bounds),
  };
}

/** The scale of rounded values: whole numbers of 10^-decimals, and so the ends, which are not finer. */
function compileRounding(
  { from, size, unit }: Size,
  { decimals, rounding }: NonNullable<Criterion["rounding"]>,
  part: Fraction | null,
  inputDecimals: number,
  above: Above,
): Pick<Node, "final" | "rounding"> {
  const factor = 10n ** BigInt(decimals);
  const inUnits = (value: bigint): bigint =>
    decimals < inputDecimals ? (value * factor) / unit : value * (factor / unit);
  const scale = { from: inUnits(from), size: inUnits(size), unit: factor };
  const sign = size < 0n ? -1n : 1n;
  const denominator = scale.size * sign;
  const rule: NodeRounding = {
    factor: above.lane(factor),
    mode: rounding,
    from: above.lane(scale.from),
    sign: above.lane(sign),
  };
  const final = compileScale(scale, denominator, denominator, part, above.score.decimals, above);
  return { final, rounding: rule };
}

/** y = slope · x + intercept, for whole x from 0 to `most`; the denominator of the slope is one of the intercept. */
function compileAffine(
  { numerator: multiplier, denominator }: Fraction,
  intercept: Fraction,
  { most, kept, above }: { readonly most: bigint; readonly kept: number; readonly above: Above },
): Affine {
  const common = lcm(denominator, intercept.denominator);
  const [slope, offset] = [
    multiplier * (common / denominator),
    intercept.numerator * (common / intercept.denominator),
  ];
  const size = slope < 0n ? -slope : slope;
  // twice and 10^decimals times as much is the most that rounding it computes with
  above.reach((size * most + (offset < 0n ? -offset : offset)) * 2n * 10n ** BigInt(kept));
  above.reach(common);
  return { multiplier: above.lane(slope), offset: above.lane(offset), denominator: above.lane(common) };
}
