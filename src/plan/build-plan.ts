import { gcd, type Integer, lcm, safeBound } from "../exact/integer.ts";
import type { Band, Decimal, RuleSet } from "../model/index.ts";
import { compileTree } from "./compile-tree.ts";
import type { Node } from "./node.ts";
import type { CompiledBand, Plan } from "./plan.ts";
import { readBound } from "./read-rule.ts";

/** Builds the plan of a rule set that makes sense. */
export function buildPlan(ruleSet: RuleSet): Plan {
  const { id, version, digest, score, classifyOn, bands } = ruleSet;
  const { decimals, inputDecimals } = score;
  const finest = Math.max(decimals, inputDecimals, classifyOn.decimals);
  const [min, max] = [readBound(score.min, inputDecimals), readBound(score.max, inputDecimals)];
  const root = compileTree(ruleSet);
  return {
    ruleSet,
    reference: { id, version, digest },
    unit: 10 ** inputDecimals,
    grain: 10 ** finest,
    min,
    max,
    ...buildLane(root, 10n ** BigInt(inputDecimals), 10n ** BigInt(decimals), Math.max(-min, max)),
    bands: bands.map((band) => compileBand(band, inputDecimals, 10 ** (finest - inputDecimals))),
    root,
    mayRedistribute: root !== null && mayRedistribute(root),
    grouped: listGrouped(root),
  };
}

type Lane = Pick<Plan, "denominator" | "up" | "down" | "scoreFactor" | "rootFactor" | "mostInNumbers">;

/** The common denominator of all values of units, and the lane in which they are rounded. */
function buildLane(root: Node | null, unit: bigint, scoreUnit: bigint, largest: number): Lane {
  const own = root === null ? unit : BigInt(root.final.value.denominator);
  const denominator = lcm(own, unit);
  const scoreFactor = denominator / unit;
  const common = gcd(scoreUnit, denominator);
  const up = scoreUnit / common;
  const rounding = 2n * BigInt(largest) * scoreFactor * up + denominator / common;
  // the greatest magnitude that one unit brings to the mean
  const bound = rounding > denominator ? rounding : denominator;
  const wide = bound > BigInt(safeBound) || typeof root?.raw.denominator === "bigint";
  const lane = (size: bigint): Integer => (wide ? size : Number(size));
  return {
    denominator: lane(denominator),
    up: Number(up),
    down: lane(denominator / common),
    scoreFactor: lane(scoreFactor),
    rootFactor: lane(denominator / own),
    mostInNumbers: Number(BigInt(safeBound) / bound),
  };
}

function compileBand(
  { lowerBound, inclusive, bracket }: Band,
  decimals: number,
  factor: number,
): CompiledBand {
  const read = (value: Decimal): number => readBound(value, decimals) * factor;
  return {
    lowerBound: read(lowerBound),
    inclusive,
    bracket: bracket === undefined ? null : { above: read(bracket.above), upTo: read(bracket.upTo) },
  };
}

function mayRedistribute({ missing, children }: Node): boolean {
  const { notApplicable, notAssessed, leftOut } = missing ?? {};
  return [notApplicable, notAssessed, leftOut].includes("redistribute") || children.some(mayRedistribute);
}

/** The children of dimensions of which every child is added as it is: such a dimension only groups. */
function listGrouped(root: Node | null): ReadonlyMap<string, number> {
  const groups = (root?.children ?? []).map(({ children }) =>
    children.every(({ isAdded }) => isAdded) ? children : [],
  );
  return new Map(groups.flatMap((children, i) => children.map(({ id }) => [id, i] as const)));
}
