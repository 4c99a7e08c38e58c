import { argumentError } from "../issues/argument-error.ts";
import { showValue } from "../issues/shown.ts";
import type { Ranked, RegionResult } from "../model/index.ts";
import { readExact } from "./exact-value.ts";
import { groupOf } from "./group-of.ts";
import { type Entry, inOrder, placeAll } from "./place-all.ts";
import { type RankOptions, type ReadOptions, readOptions } from "./rank-options.ts";
import { type ReadResult, readResults } from "./read-results.ts";

export type { RankOptions } from "./rank-options.ts";

/**
 * Ranks results, best first; not assessed ones come last, without a rank.
 *
 * The order of the input plays no part: equal values are listed by name, type and province.
 *
 * @param results - Results of one rule set.
 * @returns Every result with its rank within its group, how many scored regions the group has (`of`), and
 *   whether another one there has the same value (`tied`).
 * @throws {@link ScoringError} `invalid-argument`: `invalid-option` and `missing-key` for the options; or with
 *   every issue of the results `invalid-type` (what is no result of `score`), `mixed-rule-sets`,
 *   `missing-province`; `ambiguous-key`.
 * @example
 * ```ts
 * import { ombudsmanRi2022, rank, scoreAll } from "kepatuhan";
 *
 * const results = scoreAll(ombudsmanRi2022, [
 *   { region: { name: "Kota A", type: "kota" }, score: 77.33 },
 *   { region: { name: "Kota B", type: "kota" }, score: 89.45 },
 *   { region: { name: "Kota C", type: "kota" }, score: 77.33 },
 * ]);
 * rank(results).map(({ rank }) => rank); // [1, 2, 2]
 * ```
 */
export function rank<Result extends RegionResult>(
  results: readonly Result[],
  options: RankOptions = {},
): Ranked<Result>[] {
  const read = readOptions(options);
  const unsorted = readResults(results, read.within).map((result) => buildEntry(result, read));
  const entries = inOrder(unsorted);
  const groups = new Map<string, Entry<Result>[]>();
  for (const entry of entries) {
    if (entry.value === null) continue;
    const group = groups.get(entry.group);
    if (group === undefined) groups.set(entry.group, [entry]);
    else group.push(entry);
  }
  for (const group of groups.values()) placeAll(group, read.ties);
  return entries.map(({ result, group, rank: place, tied }) => ({
    result,
    rank: place,
    tied,
    of: groups.get(group)?.length ?? 0,
  }));
}

function buildEntry<Result>(
  { result, region, given, values }: ReadResult<Result>,
  { within, on, key }: ReadOptions,
): Entry<Result> {
  const value = values === null ? null : on === "score" ? values.score : readExact(values.exact);
  return {
    result,
    region,
    group: groupOf(region, given, within),
    value,
    key: key === null ? "" : readKey(key(given)),
    rank: null,
    tied: false,
  };
}

function readKey(key: unknown): string | number {
  if (typeof key === "string" || (typeof key === "number" && Number.isFinite(key))) return key;
  throw argumentError("invalid-option", ["key"], { value: showValue(key), expected: "key" });
}
