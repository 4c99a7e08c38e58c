import type { Label, Locale } from "../../index.ts";
import type { Problems } from "../input/problem.ts";
import type { Io } from "../io.ts";
import { printProblems } from "../print/print-problems.ts";
import { printUsage } from "../print/print-usage.ts";

/** Prints why there are no rules: a wrong reference, or what is wrong with their file. Gives the exit status. */
export async function refuseRules(
  reference: string,
  found: { readonly wrong: Label } | Problems,
  language: Locale,
  io: Io,
): Promise<1 | 2> {
  if ("wrong" in found) return printUsage(found.wrong, language, io);
  await printProblems(reference, found, language, io);
  return 1;
}
