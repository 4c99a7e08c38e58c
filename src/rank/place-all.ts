import { argumentError } from "../issues/argument-error.ts";
import { cutText, showValue } from "../issues/shown.ts";
import type { Region, TieMethod } from "../model/index.ts";
import { compareExact, type ExactValue } from "./exact-value.ts";
import { rankOfTie } from "./tie-rules.ts";

/** A result on its way to a rank. */
export interface Entry<Result = unknown> {
  readonly result: Result;
  readonly region: Region;
  readonly group: string;
  /** What it is ranked on; null when not assessed. */
  readonly value: number | ExactValue | null;
  /** What decides among equal values; "" where nothing does. */
  readonly key: string | number;
  /** Its place, once it is found; null when not assessed. */
  rank: number | null;
  /** Whether another entry has the same value. */
  tied: boolean;
}

/**
 * Entries in the order of a ranking: best first, not assessed last; among equals by key, then by name, type and
 * province.
 */
export function inOrder<Each extends Entry>(entries: readonly Each[]): Each[] {
  // most values are there many times: each is compared once, and its entries among themselves
  const runs = new Map<number | string | null, Each[]>();
  for (const entry of entries) {
    const { value } = entry;
    const same = typeof value === "object" && value !== null ? value.text : value;
    const run = runs.get(same);
    if (run === undefined) runs.set(same, [entry]);
    else run.push(entry);
  }
  return mergeEqual([...runs.values()].sort(([a], [b]) => byValue(a!, b!))).flatMap((run) =>
    run.sort(run[0]!.value === null ? byRegion : byKey),
  );
}

/** Joins runs of equal values that are written differently: 1/2 and 2/4. */
function mergeEqual<Each extends Entry>(runs: readonly Each[][]): Each[][] {
  const merged: Each[][] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && byValue(last[0]!, run[0]!) === 0) last.push(...run);
    else merged.push(run);
  }
  return merged;
}

function byValue({ value: a }: Entry, { value: b }: Entry): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : compareValues(b, a);
}

function byKey(a: Entry, b: Entry): number {
  return order(a.key, b.key) || byRegion(a, b);
}

/** Finds the places of one group's scored entries, which are in order. */
export function placeAll(entries: readonly Entry[], ties: TieMethod): void {
  let runs = 0;
  for (let start = 0; start < entries.length; ) {
    let end = start + 1;
    while (end < entries.length && compareValues(entries[start]!.value!, entries[end]!.value!) === 0) end++;
    if (ties === "ordinal") checkKeys(entries.slice(start, end));
    runs += 1;
    for (let i = start; i < end; i++) {
      entries[i]!.rank = rankOfTie(ties, start, end - start, runs, i - start);
      entries[i]!.tied = end - start > 1;
    }
    start = end;
  }
}

function checkKeys(run: readonly Entry[]): void {
  for (let i = 1; i < run.length; i++) {
    const [{ region, key }, above] = [run[i]!, run[i - 1]!];
    if (order(key, above.key) !== 0) continue;
    const regions = [above.region, region].map(({ name }) => cutText(name));
    throw argumentError("ambiguous-key", ["key"], { value: showValue(key), regions });
  }
}

/** All values of a ranking are of one kind. */
function compareValues(a: number | ExactValue, b: number | ExactValue): number {
  return typeof a === "number" ? a - (b as number) : compareExact(a, b as ExactValue);
}

function byRegion({ region: a }: Entry, { region: b }: Entry): number {
  return order(a.name, b.name) || order(a.type, b.type) || order(a.province ?? "", b.province ?? "");
}

/** Numbers before texts, each ascending; by code units, so that no locale plays a part. */
function order(a: string | number, b: string | number): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
