import { readDecimal } from "../exact/read-decimal.ts";
import type { Source } from "../plan/program/program.ts";
import type { Values } from "./kernels.ts";

/** One value of a column in units of 10^-decimals; undefined when it is not what the column may hold. */
export function readCell(
  { values, scaled }: Values,
  { least, most, decimals }: Source,
  row: number,
): number | undefined {
  const value = values[row];
  if (typeof value !== "number") return undefined;
  const m = readDecimal(value, scaled ? 0 : decimals);
  return typeof m === "number" && m >= least && m <= most ? m : undefined;
}
