import { parseRuleSet } from "../../src/authoring/index.ts";
import type { Lane, RoundingMode } from "../../src/index.ts";
import type { RuleSet } from "../../src/model/index.ts";

/** What a table of random scores is computed by: weights of columns, or of means of columns that are rounded. */
export interface Shape {
  readonly name: string;
  readonly rules: RuleSet;
  /** The weights of the dimensions, whole numbers. */
  readonly weights: readonly number[];
  /** How many columns each dimension has; where more than one, their mean is rounded to two decimals. */
  readonly per: number;
  /** Decimals of the values. */
  readonly decimals: number;
  /** Whether columns hold whole numbers. */
  readonly scaled: boolean;
  /** The lane that it is there for. */
  readonly lane: Lane;
}

const label = { id: "uji", en: "check" };

/** A rule set that is a weighted mean over columns. */
export function weightedRules(
  weights: readonly number[],
  per: number,
  [min, max]: readonly [number, number],
  decimals: number,
  rounding: RoundingMode,
): RuleSet {
  const stage = { method: "mean", rounding: { decimals: 2, rounding: "half-up" } };
  const children = weights.map((weight, i) => ({
    id: `d${i}`,
    label,
    weight,
    ...(per === 1
      ? {}
      : { ...stage, children: Array.from({ length: per }, (_, j) => ({ id: columnId(i, j, per), label })) }),
  }));
  const claims = ["score", "criteria", "region", "bands", "classifyOn", "ranking"];
  return parseRuleSet({
    id: "check/columns",
    version: "1.0.0",
    year: 2024,
    title: label,
    authority: "check",
    legalBasis: [],
    appliesTo: ["kota"],
    score: { min, max, decimals, rounding, inputDecimals: 6 },
    criteria: { id: "unit", label, method: "weighted-mean", children },
    region: { method: "mean", of: "units" },
    bands: [{ lowerBound: min, inclusive: true, grade: "A", zone: "hijau", label }],
    classifyOn: { decimals, rounding: "half-up" },
    qualifiers: [],
    ranking: { within: "type", ties: "competition", on: "score" },
    evidence: claims.map((claim) => ({ claim, level: "own", sources: [] })),
  });
}

/** The id of a dimension's column. */
export function columnId(dimension: number, i: number, per: number): string {
  return per === 1 ? `d${dimension}` : `d${dimension}-${i}`;
}

type Row = readonly [weights: readonly number[], per: number, decimals: number, scaled: boolean, lane: Lane];

const rows: Readonly<Record<string, Row>> = {
  "mean of 4, whole numbers": [[1, 1, 1, 1], 1, 2, true, "int32"],
  "mean of 6, decimals": [[1, 1, 1, 1, 1, 1], 1, 2, false, "int32"],
  ".3/.3/.2/.2, whole numbers": [[3, 3, 2, 2], 1, 2, true, "int32"],
  "4 × 4 rounded at each stage": [[3, 3, 2, 2], 4, 2, true, "int32"],
  "7/11/13/17, six decimals": [[7, 11, 13, 17], 1, 6, false, "float64"],
  "weights of eight digits, six decimals": [
    [30.000001, 29.999999, 20.000003, 19.999997],
    1,
    6,
    true,
    "bigint",
  ],
};

/** One shape for each lane and kind of column. */
export function shapes(): Shape[] {
  return Object.entries(rows).map(([name, [weights, per, decimals, scaled, lane]]) => {
    const rules = weightedRules(weights, per, [0, 100], 2, "half-up");
    const whole = lane === "bigint" ? weights.map((weight) => Math.round(weight * 1e6)) : weights;
    return { name, rules, weights: whole, per, decimals, scaled, lane };
  });
}
