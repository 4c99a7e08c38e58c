import { compare, type Fraction, formatFraction } from "../exact/fraction.ts";
import { invalidArgument } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import type { Region, TieMethod } from "../model/index.ts";

/** A result on its way to a rank. */
export interface Entry<Result extends { readonly region: Region } = { readonly region: Region }> {
  readonly result: Result;
  readonly group: string;
  /** What it is ranked on; null when not assessed. */
  readonly value: number | Fraction | null;
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
    const same = value === null || typeof value === "number" ? value : formatFraction(value);
    const run = runs.get(same);
    if (run === undefined) runs.set(same, [entry]);
    else run.push(entry);
  }
  return [...runs.values()]
    .sort(([a], [b]) => byValue(a!, b!))
    .flatMap((run) => run.sort(run[0]!.value === null ? byRegion : byKey));
}

function byValue({ value: a }: Entry, { value: b }: Entry): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : -compareValues(a, b);
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
      entries[i]!.rank = rankOf(ties, start, end - start, runs, i - start);
      entries[i]!.tied = end - start > 1;
    }
    start = end;
  }
}

function rankOf(ties: TieMethod, before: number, size: number, runs: number, offset: number): number {
  switch (ties) {
    case "competition":
      return before + 1;
    case "modified":
      return before + size;
    case "dense":
      return runs;
    case "ordinal":
      return before + 1 + offset;
    case "fractional":
      return before + (size + 1) / 2;
  }
}

function checkKeys(run: readonly Entry[]): void {
  for (let i = 1; i < run.length; i++) {
    const [{ result, key }, above] = [run[i]!, run[i - 1]!];
    if (order(key, above.key) !== 0) continue;
    const names = `${quote(above.result.region.name)} and ${quote(result.region.name)}`;
    throw invalidArgument(
      "ambiguous-key",
      ["key"],
      `key: it gives ${quote(key)} for both ${names}, which have equal values`,
    );
  }
}

function compareValues(a: number | Fraction, b: number | Fraction): number {
  return typeof a === "number" || typeof b === "number" ? (a as number) - (b as number) : compare(a, b);
}

function byRegion({ result: { region: a } }: Entry, { result: { region: b } }: Entry): number {
  return order(a.name, b.name) || order(a.type, b.type) || order(a.province ?? "", b.province ?? "");
}

/** Numbers before texts, each ascending; by code units, so that no locale plays a part. */
function order(a: string | number, b: string | number): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
