import { readFileSync } from "node:fs";

/** What may be printed beside a score. */
export interface Printed {
  readonly score?: string;
  readonly zone?: string;
  readonly grade?: string;
  readonly opinion?: string;
}

/** A unit, a region of a list, or a year of a series. */
export interface Entry extends Printed {
  readonly name: string;
  readonly year?: number;
  readonly rank?: number;
}

/** A published result. */
export interface Case extends Printed {
  readonly id: string;
  readonly kind: "units" | "dimensions" | "class" | "ranking" | "series" | "counts";
  readonly year: number;
  readonly source: string;
  readonly regionType?: string;
  readonly units?: readonly Entry[];
  readonly unitsComplete?: boolean;
  readonly dimensions?: readonly { readonly name: string; readonly score?: string }[];
  readonly list?: readonly Entry[];
  readonly series?: readonly Omit<Entry, "name">[];
}

/** A check that does not reproduce, for a reason in the publication. */
export interface Miss {
  readonly id: string;
  readonly check: string;
  readonly reason: string;
}

/** All published cases. */
export function readPublished(): Case[] {
  return read("published.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
}

/** The checks that are known not to reproduce. */
export function readMisses(): Miss[] {
  return JSON.parse(read("misses.json")) as Miss[];
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}
