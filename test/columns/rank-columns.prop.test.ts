import { expect, test } from "vitest";
import {
  type ColumnTies,
  notAssessedScore,
  ombudsmanRi2022,
  type RegionResult,
  rank,
  rankColumns,
  scoreAll,
} from "../../src/index.ts";
import { drawFrom, draws } from "../support/draw.ts";

const draw = drawFrom();
const methods = ["competition", "modified", "dense", "fractional"] as const;

/** The places by looking at every other score: how many of the group are better, and how many equal. */
function placesByHand(scores: readonly number[], groups: readonly number[], ties: ColumnTies): number[] {
  return scores.map((score, i) => {
    if (score === notAssessedScore) return 0;
    const others = scores.filter((other, j) => groups[j] === groups[i] && other !== notAssessedScore);
    const better = others.filter((other) => other > score);
    const equal = others.filter((other) => other === score).length;
    if (ties === "dense") return new Set(better).size + 1;
    if (ties === "modified") return better.length + equal;
    return better.length + (ties === "fractional" ? (equal + 1) / 2 : 1);
  });
}

const kinds: Readonly<Record<string, () => number>> = {
  "few whole numbers": () => draw(5) - 2,
  "hundredths of 0 to 100": () => draw(10_001),
  "whole numbers far apart": () => (draw(3) - 1) * 9_000_000_000_000 + draw(2),
  decimals: () => draw(400) / 100,
  "decimals far apart": () => (draw(5) - 2) * 1e300 + draw(3) / 10,
};

test.each(Object.entries(kinds))(
  "rankColumns(scores, groups, ties) counts who is better: %s",
  (_, drawScore) => {
    for (let run = 0; run < draws(150); run++) {
      const size = draw(40);
      const scores = Array.from({ length: size }, () => (draw(7) === 0 ? notAssessedScore : drawScore()));
      const most = [1, 4, 1_000_000_000][draw(3)]!;
      const groups = scores.map(() => draw(Math.min(most, 4)) * Math.ceil(most / 4));
      for (const ties of methods) {
        expect(Array.from(rankColumns(scores, groups, ties))).toEqual(placesByHand(scores, groups, ties));
        const all = scores.map(() => 0);
        expect(Array.from(rankColumns(Float64Array.from(scores), undefined, ties))).toEqual(
          placesByHand(scores, all, ties),
        );
      }
    }
  },
);

test("rankColumns(scores, groups, ties) gives the places of rank(results)", () => {
  const provinces = ["Aceh", "Bali", "Riau"];
  const of = Array.from({ length: draws(400) }, () => draw(provinces.length));
  const results = scoreAll(
    ombudsmanRi2022,
    of.map((province, i) => ({
      region: { name: `${i}`, type: "kota", province: provinces[province]! },
      ...(draw(9) === 0 ? { notAssessed: "closed" } : { score: 75 + draw(200) / 100 }),
    })),
  );
  const scores = (scale: number) =>
    results.map(({ score }) =>
      score === null ? notAssessedScore : scale === 1 ? score : Math.round(score * scale),
    );
  const places = (within: "all" | "province", ties: ColumnTies) => {
    const ranked = new Map(
      rank<RegionResult>(results, { within, ties }).map((one) => [one.result, one.rank ?? 0]),
    );
    return results.map((result) => ranked.get(result)!);
  };
  for (const ties of methods) {
    for (const scale of [1, 100]) {
      expect(Array.from(rankColumns(scores(scale), of, ties))).toEqual(places("province", ties));
      expect(Array.from(rankColumns(scores(scale), undefined, ties))).toEqual(places("all", ties));
    }
  }
});

test("counting and sorting give the same places", () => {
  const scores = Int32Array.from({ length: draws(20_000) }, () =>
    draw(50) === 0 ? notAssessedScore : draw(10_001),
  );
  const groups = Uint8Array.from(scores, () => draw(38));
  // halves are no whole numbers, so they are sorted
  const halves = Float64Array.from(scores, (score) => (score === notAssessedScore ? score : score / 8));
  for (const ties of methods)
    expect(rankColumns(scores, groups, ties)).toEqual(rankColumns(halves, groups, ties));
});
