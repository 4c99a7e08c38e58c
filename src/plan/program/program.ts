import type { ColumnGap } from "../../issues/codes/others.ts";
import type { RoundingMode } from "../../model/index.ts";
import type { Whole } from "./linear.ts";

/** A column that the tree is computed from, its values in units of 10^-decimals. */
export interface Source {
  readonly id: string;
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
}

/** A value that is rounded to units of 10^-decimals, or held against a limit, before it goes up. */
export interface Stage {
  /** The criterion whose value it is. */
  readonly id: string;
  readonly whole: Whole;
  readonly mode: RoundingMode;
  /** The limits of what comes out. */
  readonly least: bigint;
  readonly most: bigint;
  /** For a sum of answers that are added as they are: the decimals of its units; it may not go beyond `most`. */
  readonly sumDecimals: number | null;
}

/** What columns compute: stages in order, then the unit's exact value. Source −1 is the first stage. */
export interface Program {
  readonly sources: readonly Source[];
  readonly stages: readonly Stage[];
  readonly root: Whole;
}

/** Why the columns that are there do not give the score; the id is that of the criterion. */
export interface Gap {
  readonly id: string;
  readonly kind: ColumnGap;
  /** Of an unknown, in the words of the rule set; else empty. */
  readonly reason: string;
}
