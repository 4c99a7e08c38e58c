import type { Rounding } from "../../model/index.ts";
import type { Whole } from "./linear.ts";

/** A column that the tree is computed from, its values in units of 10^-decimals. */
export interface Source {
  readonly id: string;
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
}

/** A value that is rounded to units of 10^-decimals before it goes up. */
export interface RoundedStage {
  readonly whole: Whole;
  readonly mode: Rounding["rounding"];
  /** The limits of what comes out. */
  readonly least: bigint;
  readonly most: bigint;
}

/** What columns compute: rounded stages in order, then the unit's exact value. Source −1 is the first stage. */
export interface Program {
  readonly sources: readonly Source[];
  readonly stages: readonly RoundedStage[];
  readonly root: Whole;
}

/** Why a table's columns do not give the score; the id is that of the criterion. */
export interface Gap {
  readonly id: string;
  readonly reason: string;
}
