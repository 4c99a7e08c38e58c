import { type Integer, times, widen } from "../exact/integer.ts";
import { add, divide, type Fraction, formatRatio, multiply, reduce, zero } from "../exact/ratio.ts";
import { ratioText } from "../exact/ratio-text.ts";
import { roundQuotient } from "../exact/round-quotient.ts";
import type { Coverage, DimensionResult, ScoreRule } from "../model/index.ts";
import type { Node } from "../plan/node.ts";
import { onScale, valueAt } from "../plan/round-value.ts";
import { shareOf, type Value } from "./value.ts";

/** What a criterion's full value adds to the score: as compiled (undefined), or null where nothing is added. */
type Part = Fraction | null | undefined;

/** Builds the results of the children of a criterion. */
export function buildDimensions(value: Value, rule: ScoreRule, part?: Part): DimensionResult[] {
  const partOf = partsOf(value, part);
  return value.children.map((child, i) => buildDimension(child, rule, partOf(i)));
}

/** Builds the result of a criterion whose n answers have this sum of N, by the weights of the rules. */
export function buildWhole(node: Node, numerator: Integer, n: Integer, rule: ScoreRule): DimensionResult {
  const { denominator, value, contribution } = node.final;
  const numeratorOfValue = valueAt(value, numerator, n);
  const d = times(value.denominator, n);
  const scaled = roundQuotient(times(numeratorOfValue, 10 ** rule.decimals), d, rule.rounding);
  return {
    id: node.id,
    score: Number(scaled) / 10 ** rule.decimals,
    exact: ratioText(numeratorOfValue, d),
    share: node.isAdded ? null : ratioText(numerator, times(denominator, n)),
    contribution:
      contribution && ratioText(valueAt(contribution, numerator, n), times(contribution.denominator, n)),
  };
}

/** More values of one criterion are not kept; on a scale from 0 to 3 there are 301 of two decimals. */
const mostKept = 500;

/** Builds the result of a criterion by its N, or copies that of an equal one, which saves three divisors. */
function buildOrCopy(node: Node, n: Integer, rule: ScoreRule): DimensionResult {
  const kept = node.results.get(n);
  if (kept !== undefined) return { ...kept };
  const result = buildWhole(node, n, 1, rule);
  if (node.results.size < mostKept) node.results.set(n, { ...result });
  return result;
}

function buildDimension(value: Value, rule: ScoreRule, part: Part): DimensionResult {
  const { given, n, children } = value;
  const result: Mutable = n === null ? buildOpen(value, rule, part) : buildOrCopy(given.node, n, rule);
  if (part !== undefined && n !== null) result.contribution = contributionOf(value, part);
  if (given.isRedistributed) Object.assign(result, buildCoverage(value));
  if (children.length > 0) result.children = buildDimensions(value, rule, part);
  return result;
}

/** A result while it is built. */
type Mutable = { -readonly [Field in keyof DimensionResult]: DimensionResult[Field] };

/** The result of a criterion in fractions, or without a value. */
function buildOpen(value: Value, rule: ScoreRule, part: Part): DimensionResult {
  const { node } = value.given;
  const { share } = value;
  const own = share && onScale(node.final, share);
  const scaled =
    own && roundQuotient(own.numerator * 10n ** BigInt(rule.decimals), own.denominator, rule.rounding);
  return {
    id: node.id,
    score: scaled === null ? null : Number(scaled) / 10 ** rule.decimals,
    exact: own && formatRatio(own),
    share: share && formatRatio(share),
    contribution: contributionOf(value, part),
  };
}

function contributionOf(value: Value, part: Part): string | null {
  const share = shareOf(value);
  // where parts are as compiled, what is not in whole numbers has no value
  return share && part ? formatRatio(multiply(part, share)) : null;
}

/** What each child's full value adds to the score; the sum of the weights is found once for all of them. */
function partsOf({ given, n }: Value, part: Part): (i: number) => Part {
  const { node, missing, roles } = given;
  const whole = part === undefined ? fullPart(node) : part;
  if (whole === null || !node.method!.isLinear) return () => null;
  if (missing !== null) return () => zero;
  if (part === undefined && n !== null) return () => undefined;
  const used = node.weights.filter((_, k) => roles === null || roles[k] === "counts" || roles[k] === "worst");
  // children that are added as they are weigh the total each, and no more together
  const each = divide(whole, node.limit ?? used.reduce(add));
  return (i) => multiply(each, node.weights[i]!);
}

/** What a criterion's full value adds to the score by the weights of the rules. */
function fullPart({ final: { denominator, contribution } }: Node): Fraction {
  // called for the unit, and below it only where every method above is linear
  const { multiplier, denominator: divisor } = contribution!;
  return reduce(widen(multiplier) * widen(denominator), widen(divisor));
}

/** Coverage and interval, from the lower to the higher end whichever way the scale runs. */
export function buildCoverage({ given: { node, coverage }, low, high }: Value): Coverage {
  const [worst, best] = [low!, high!].map((share) => formatRatio(onScale(node.final, share)));
  const isRising = node.from < node.to;
  return {
    coverage: formatRatio(coverage!),
    interval: isRising ? { from: worst!, to: best! } : { from: best!, to: worst! },
  };
}
