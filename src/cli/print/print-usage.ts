import type { Label, Locale } from "../../index.ts";
import { escapeUnseen } from "../../issues/quote.ts";
import type { Io } from "../io.ts";

/** Prints why the command was called wrongly: one line, so that the reason stays in sight. Gives the exit status. */
export function printUsage(reason: Label, language: Locale, { stderr }: Io): 2 {
  stderr.write(`kepatuhan: ${escapeUnseen(reason[language])}\n`);
  return 2;
}
