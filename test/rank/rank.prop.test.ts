import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, parseFraction } from "../../src/exact/index.ts";
import {
  type Ranked,
  type RankOptions,
  type RegionResult,
  rank,
  ruleSetFor,
  scoreAll,
  type TieMethod,
} from "../../src/index.ts";
import { isScoringError } from "../../src/issues/scoring-error.ts";
import { scoredRegions } from "../support/assessments.ts";
import { hostile, maybe } from "../support/hostile.ts";

const rules = ruleSetFor("ombudsman-ri", 2022);
const results: fc.Arbitrary<RegionResult[]> = scoredRegions.map((regions) => scoreAll(rules, regions));
const lastDigit: RankOptions["within"] = ({ name }) => name.slice(-1);
const groups = fc.constantFrom<RankOptions["within"]>("type", "province", "all", lastDigit);
const ways = fc.record({
  within: groups,
  on: fc.constantFrom("score" as const, "exact" as const),
  ties: fc.constantFrom<TieMethod>("competition", "modified", "dense", "fractional"),
});
const key = ({ name }: RegionResult["region"]) => name;

/** The ranks in the order of the regions' names. */
function ranksOf(ranked: readonly Ranked[]): (number | null)[] {
  const byKey = [...ranked].sort((a, b) => (key(a.result.region) < key(b.result.region) ? -1 : 1));
  return byKey.map((one) => one.rank);
}

/** Positive when a is better than b. */
function better(a: RegionResult, b: RegionResult, on: "score" | "exact" | undefined): number {
  if (on === "score") return a.score! - b.score!;
  return compare(parseFraction(a.exact!), parseFraction(b.exact!));
}

function groupOf({ region }: RegionResult, within: RankOptions["within"]): string {
  if (typeof within === "function") return within(region);
  if (within === "all") return "";
  if (within === "type") return region.type;
  return `${region.province}: ${region.type === "kota" ? "kabupaten" : region.type}`;
}

test("rank(results, options) gives what counting gives, for every tie method and group", () => {
  fc.assert(
    fc.property(results, ways, (list, options) => {
      for (const { result, rank: given, of, tied } of rank(list, options)) {
        const scored = list.filter(({ score }) => score !== null);
        const group = scored.filter(
          (other) => groupOf(other, options.within) === groupOf(result, options.within),
        );
        expect(of).toBe(group.length);
        if (result.score === null) {
          expect({ given, tied }).toEqual({ given: null, tied: false });
          continue;
        }
        const above = group.filter((other) => better(other, result, options.on) > 0);
        const equal = group.filter((other) => better(other, result, options.on) === 0).length;
        const values = new Set(above.map((other) => (options.on === "score" ? other.score : other.exact)));
        const first = above.length + 1;
        const last = above.length + equal;
        const ranks = {
          competition: first,
          modified: last,
          dense: values.size + 1,
          fractional: (first + last) / 2,
        };
        expect({ given, tied }).toEqual({
          given: ranks[options.ties as keyof typeof ranks],
          tied: equal > 1,
        });
      }
    }),
    { numRuns: 500 },
  );
});

test("rank(results, options): dense <= competition <= fractional <= modified, and ordinal lies within", () => {
  fc.assert(
    fc.property(results, groups, (list, within) => {
      const by = (ties: TieMethod) => ranksOf(rank(list, { within, ties, key }));
      const [dense, first, middle, last] = [by("dense"), by("competition"), by("fractional"), by("modified")];
      for (const [i, ordinal] of by("ordinal").entries()) {
        if (ordinal === null) continue;
        const ascending = [dense[i]!, first[i]!, middle[i]!, last[i]!];
        expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
        expect(first[i]).toBeLessThanOrEqual(ordinal);
        expect(ordinal).toBeLessThanOrEqual(last[i]!);
      }
    }),
  );
});

test('rank(results, { ties: "ordinal" }) numbers each group from 1, refines competition, and ties go by key', () => {
  fc.assert(
    fc.property(results, groups, (list, within) => {
      const ranked = rank(list, { within, ties: "ordinal", key }).filter((one) => one.rank !== null);
      for (const { result } of ranked) {
        const same = ranked.filter((one) => groupOf(one.result, within) === groupOf(result, within));
        expect(same.map((one) => one.rank)).toEqual(same.map((_, i) => i + 1));
        for (const [i, { result: next }] of same.slice(1).entries()) {
          const before = same[i]!.result;
          expect(before.score).toBeGreaterThanOrEqual(next.score!);
          if (before.score === next.score) expect(key(before.region) < key(next.region)).toBe(true);
        }
      }
    }),
  );
});

test("rank(results, options) refines: equal exact values are equal scores, and no order is turned round", () => {
  fc.assert(
    fc.property(results, (list) => {
      const scores = rank(list, { within: "all", on: "exact" }).flatMap(({ result }) => result.score ?? []);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }),
  );
});

test("rank(results, options) of a group alone is the same as within the whole", () => {
  fc.assert(
    fc.property(results, ways, (list, options) => {
      const whole = rank(list, options);
      for (const name of new Set(list.map((result) => groupOf(result, options.within)))) {
        const part = list.filter((result) => groupOf(result, options.within) === name);
        const there = whole.filter(({ result }) => groupOf(result, options.within) === name);
        expect(rank(part, options)).toEqual(there);
        expect(rank(part, { ...options, within: "all" })).toEqual(there);
      }
    }),
  );
});

test("rank(results, options) does not depend on the order of results, nor change them", () => {
  const shuffled = results.chain((list) => {
    const all = { minLength: list.length, maxLength: list.length };
    return fc.tuple(fc.constant(list), fc.shuffledSubarray(list, all));
  });
  fc.assert(
    fc.property(shuffled, ways, ([list, mixed], options) => {
      const before = JSON.stringify(mixed);
      expect(rank(mixed, options)).toEqual(rank(list, options));
      expect(JSON.stringify(mixed)).toBe(before);
      const copies: RegionResult[] = JSON.parse(before);
      expect(rank(copies, options)).toEqual(rank(list, options));
    }),
  );
});

test("rank(results, options) of what looks like results gives ranks or a ScoringError", () => {
  const region = maybe({ name: hostile, type: hostile, province: hostile });
  const ruleSet = maybe({ id: hostile, version: hostile, digest: hostile });
  const spoilt = results.chain((list) => {
    const one = fc.constantFrom(...list, {});
    const change = maybe({ status: hostile, score: hostile, exact: hostile, region, ruleSet });
    return fc.array(fc.tuple(one, change), { maxLength: 4 });
  });
  fc.assert(
    fc.property(spoilt, ways, (pairs, options) => {
      const list = pairs.map(([one, change]) => ({ ...one, ...(change as object) }));
      try {
        expect(rank(list as RegionResult[], options)).toHaveLength(list.length);
      } catch (error) {
        if (!isScoringError(error)) throw error;
      }
    }),
    { numRuns: 500, endOnFailure: true },
  );
});
