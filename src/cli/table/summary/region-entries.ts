import { type Accumulator, startAccumulator } from "../../../evaluate/accumulator.ts";
import type { Region } from "../../../index.ts";
import type { Plan } from "../../../plan/plan.ts";
import { describeLost } from "../describe-conflict.ts";
import type { Problem } from "../input.ts";
import type { Known } from "../read-row.ts";

/** What a row said of its region, and on which line. */
interface Said {
  readonly value: string | boolean;
  readonly line: number;
}

/** A region, with what its rows came to by now. */
export interface Entry {
  /** Its position among the regions. */
  readonly place: number;
  /** The line that begins it. */
  readonly line: number;
  readonly region: Region;
  /** What is known of it as a whole; undefined when it is given by units. */
  readonly whole: Known | undefined;
  readonly accumulator: Accumulator;
  /** Its code and facts, by what they are called. */
  said: Map<string, Said> | undefined;
}

/** The regions of a table. */
export interface Entries {
  find(region: Region): Entry | undefined;
  /** Adds a region that is not there yet. Its code is left out, for other lines have to agree. */
  open(region: Region, line: number, whole: Known | undefined): Entry;
  /** All regions in the order in which they were added; none is here any more. */
  takeAll(): Entry[];
  /** The regions that have a province on some lines only. */
  listLost(): readonly Problem[];
}

type ByName = Map<string, Entry>;

/** Begins a list of regions: name, type and province make one. */
export function startEntries(plan: Plan): Entries {
  let all: Entry[] = [];
  const types = new Map<string, Map<string, ByName>>();
  return {
    find: ({ name, type, province = "" }) => types.get(type)?.get(province)?.get(name),
    open({ name, type, province = "" }, line, whole) {
      const provinces = getOrAdd(types, type, () => new Map<string, ByName>());
      const region = { name, type, ...(province !== "" && { province }) };
      const accumulator = startAccumulator(plan);
      const entry = { place: all.length, line, region, whole, accumulator, said: undefined };
      getOrAdd(provinces, province, () => new Map()).set(name, entry);
      all.push(entry);
      return entry;
    },
    takeAll() {
      const taken = all;
      all = [];
      types.clear();
      return taken;
    },
    listLost: () => [...types.values()].flatMap(listLost),
  };
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

function listLost(provinces: ReadonlyMap<string, ByName>): Problem[] {
  const lost = [...(provinces.get("")?.values() ?? [])];
  const others = [...provinces].filter(([province]) => province !== "").map(([, names]) => names);
  return lost.flatMap(({ line, region: { name } }) => {
    const placed = others.flatMap((names) => names.get(name)?.line ?? []);
    return placed.length === 0 ? [] : [{ line, what: describeLost(name, Math.min(...placed)) }];
  });
}
