import { compileProgram } from "../../../src/plan/program/compile-program.ts";
import type { Gap, Program } from "../../../src/plan/program/program.ts";
import { planWith } from "../plan-with.ts";

/** The program for columns of these decimals under a tree, with inputs of at most one decimal. */
export function programOf(
  root: object,
  columns: Record<string, number>,
  fields: object = {},
): Program | readonly Gap[] {
  const plan = planWith(root, { inputDecimals: 1, ...fields });
  return compileProgram(plan, new Map(Object.entries(columns)));
}
