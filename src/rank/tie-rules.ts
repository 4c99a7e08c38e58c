import type { TieMethod } from "../model/index.ts";

/**
 * The rank of an entry in a run of equal ones: how many of its group are better, how many are equal, it included,
 * which run it is from 1, and how many of the run stand before it.
 */
type TieRule = (better: number, size: number, runs: number, offset: number) => number;

/** What equal values get, for each method of ties. */
const tieRules = {
  competition: (better) => better + 1,
  modified: (better, size) => better + size,
  dense: (_better, _size, runs) => runs,
  ordinal: (better, _size, _runs, offset) => better + 1 + offset,
  fractional: (better, size) => better + (size + 1) / 2,
} as const satisfies Record<TieMethod, TieRule>;

/** The rank by a method of ties. */
export function rankOfTie(
  method: TieMethod,
  better: number,
  size: number,
  runs: number,
  offset: number,
): number {
  const rule: TieRule = tieRules[method];
  return rule(better, size, runs, offset);
}
