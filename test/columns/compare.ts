import { expect } from "vitest";
import {
  notAssessedScore,
  type RuleSet,
  type ScoredColumns,
  scoreAll,
  scoreColumns,
} from "../../src/index.ts";
import type { UnitResult } from "../../src/model/index.ts";
import type { DrawnTable } from "./draw-table.ts";

/** Scores the same units in columns and as objects, and holds each score and band against the other. */
export function compare(rules: RuleSet, { table, assessments }: DrawnTable): ScoredColumns {
  const scored = scoreColumns(rules, table);
  const results = scoreAll(rules, assessments);
  const { units, regions } = scored;
  const next = results.map(() => 0);
  const nodes = Array.from(table.region, (at) => results[at]!.units[next[at]!++]!);
  const shown = () => JSON.stringify({ rules, table, assessments });
  for (const [kind, got, wanted] of [
    ["units", units, nodes],
    ["regions", regions, results],
  ] as const) {
    const scores = wanted.map(({ score }) => scaledOf(score, rules));
    const bands = wanted.map((one) => bandOf(one, rules));
    if (!same(got.score, scores) || !same(got.band, bands)) {
      const view = { score: Array.from(got.score), band: Array.from(got.band) };
      expect(view, `${kind} of ${shown()}`).toEqual({ score: scores, band: bands });
    }
  }
  return scored;
}

function same(a: ArrayLike<number>, b: readonly number[]): boolean {
  return a.length === b.length && b.every((value, i) => value === a[i]);
}

function scaledOf(score: number | null, { score: { decimals } }: RuleSet): number {
  return score === null ? notAssessedScore : Math.round(score * 10 ** decimals);
}

function bandOf(
  { status, grade, zone, label }: Pick<UnitResult, "status" | "grade" | "zone" | "label">,
  { bands }: RuleSet,
): number {
  if (status === "not-assessed") return -1;
  return bands.findIndex(
    (band) => band.grade === grade && band.zone === zone && band.label?.id === label?.id,
  );
}
