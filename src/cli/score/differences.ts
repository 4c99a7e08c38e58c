import type { Label } from "../../index.ts";
import type { TablePlace } from "../../table/place.ts";

/** A figure of a table that is not what comes out. */
export interface Difference {
  readonly place: TablePlace;
  readonly printed: string;
  readonly computed: Label;
}

/** Differences to a thousand, and how many there are besides. */
export interface Differences {
  readonly first: readonly Difference[];
  readonly more: number;
}

/** The most that are kept and shown. */
export const mostShown = 1000;

/** No figure that differs. */
export const noDifferences: Differences = { first: [], more: 0 };
