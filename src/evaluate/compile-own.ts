import {
  divide,
  type Fraction,
  formatFraction,
  fraction,
  multiply,
  parseFraction,
  subtract,
} from "../exact/fraction.ts";
import type { Coverage, Criterion, DimensionResult, Note, RuleSet, ScoreRule } from "../model/index.ts";
import { buildPlan } from "../plan/compile.ts";
import { isUnknown } from "../plan/compile-criteria.ts";
import type { Absence, Plan, Reading } from "../plan/plan.ts";
import { total } from "./combine.ts";
import { measureWhole } from "./measure-whole.ts";
import { type Ends, endsOf, onScale, roundTo } from "./round-share.ts";
import { nameMissing, type Value } from "./value.ts";
import { valueOfChildren } from "./value-of-children.ts";

/** The plan of a rule set whose tree needs more than weighted means of complete answers. */
export function compileOwn(ruleSet: RuleSet): Plan {
  const criteria = ruleSet.criteria as Criterion;
  const plan = buildPlan(ruleSet, null);
  const measureFast = measureWhole(ruleSet);
  return {
    ...plan,
    measure: (answers, place, report) => {
      const fast = measureFast?.(answers);
      if (fast !== undefined) return fast;
      const value = valueOfChildren(criteria, answers, ruleSet.score, place, report);
      return value === undefined ? undefined : readingOf(value, ruleSet.score, plan.unit);
    },
    coverageOf: (readings) => coverageOf(readings, plan),
  };
}

/** Whether a tree uses what only rule sets of one's own do. */
export function needsOwn({ criteria }: RuleSet): boolean {
  return !isUnknown(criteria) && isOwn(criteria);
}

function isOwn({ method, missing, rounding, children }: Criterion): boolean {
  const plain = method === undefined || method === "weighted-mean" || method === "sum" || method === "mean";
  if (!plain || missing !== undefined || rounding !== undefined) return true;
  return children !== undefined && !isUnknown(children) && children.some(isOwn);
}

function readingOf(value: Value, score: ScoreRule, unit: number): Reading | Absence {
  if (value.missing !== null) return { notAssessed: value.missing.reason };
  const ends = endsOf(value.criterion, score);
  const { numerator, denominator } = onScale(value.share!, ends);
  const whole = subtract(ends.to, ends.from);
  const notes = noteMissing(value);
  return {
    numerator: numerator * BigInt(unit),
    count: denominator,
    dimensions: value.children.map((child, i) => dimensionOf(child, partOf(value, whole, i), score)),
    ...(value.redistributed ? { coverage: coverageText(value, ends) } : {}),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** What a child's full value adds to the score, given what its parent's does. */
function partOf({ parts }: Value, whole: Fraction | null, i: number): Fraction | null {
  return parts === null || whole === null ? null : multiply(whole, parts[i]!);
}

function dimensionOf(value: Value, whole: Fraction | null, score: ScoreRule): DimensionResult {
  const { criterion, share, children } = value;
  const ends = endsOf(criterion, score);
  const own = share === null ? null : onScale(share, ends);
  return {
    id: criterion.id,
    score: own === null ? null : scoreOf(own, score),
    exact: own === null ? null : formatFraction(own),
    share: share === null ? null : formatFraction(share),
    contribution: share === null || whole === null ? null : formatFraction(multiply(whole, share)),
    ...(value.redistributed ? coverageText(value, ends) : {}),
    ...(children.length === 0
      ? {}
      : { children: children.map((child, i) => dimensionOf(child, partOf(value, whole, i), score)) }),
  };
}

function scoreOf(value: Fraction, score: ScoreRule): number {
  const { numerator, denominator } = roundTo(value, score);
  return Number((numerator * 10n ** BigInt(score.decimals)) / denominator) / 10 ** score.decimals;
}

/** Coverage and interval, from the lower to the higher end whichever way the scale runs. */
function coverageText({ coverage, low, high }: Value, ends: Ends): Coverage {
  const [worst, best] = [onScale(low, ends), onScale(high, ends)].map(formatFraction);
  const rising = subtract(ends.to, ends.from).numerator > 0n;
  return {
    coverage: formatFraction(coverage),
    interval: rising ? { from: worst!, to: best! } : { from: best!, to: worst! },
  };
}

/** The mean coverage and interval of units; one whose answers are complete is covered whole. */
function coverageOf(readings: readonly Reading[], plan: Plan): Coverage | undefined {
  if (readings.every(({ coverage }) => coverage === undefined)) return undefined;
  const mean = (of: (reading: Reading) => Fraction): string =>
    formatFraction(divide(total(readings.map(of)), fraction(readings.length)));
  const value = ({ numerator, count }: Reading): Fraction =>
    divide(fraction(numerator, plan.denominator), fraction(count));
  return {
    coverage: mean(({ coverage }) => parseFraction(coverage?.coverage ?? "1")),
    interval: {
      from: mean((reading) =>
        reading.coverage?.interval ? parseFraction(reading.coverage.interval.from) : value(reading),
      ),
      to: mean((reading) =>
        reading.coverage?.interval ? parseFraction(reading.coverage.interval.to) : value(reading),
      ),
    },
  };
}

/** Names what has no value, with the reason. */
function noteMissing(value: Value): Note[] {
  const missing = listMissing(value);
  if (missing.length === 0) return [];
  const text = missing.join(", ");
  return [{ code: "answers-missing", id: `tanpa nilai: ${text}`, en: `without a value: ${text}` }];
}

function listMissing(value: Value): string[] {
  return value.children.flatMap((child) =>
    child.missing === null ? listMissing(child) : [nameMissing([child])],
  );
}
