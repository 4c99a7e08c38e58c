import type { Locale } from "../../index.ts";
import { words } from "../../locale/words.ts";
import type { Io } from "../io.ts";
import { printProblems } from "../print/print-problems.ts";
import { chooseLanguage } from "./choose-language.ts";
import { readRules } from "./find-rules.ts";

/** Reads a custom rule set and prints its reference, or everything that is wrong with it. Gives the exit status. */
export async function checkRules(
  { file, language }: { readonly file: string; readonly language: Locale | undefined },
  io: Io,
): Promise<0 | 1> {
  const found = await readRules(file, io);
  if ("problems" in found) {
    await printProblems(file, found, chooseLanguage(language, io, io.stderr), io);
    return 1;
  }
  const { id, version, digest } = found.ruleSet;
  const right = words.rulesAreRight[chooseLanguage(language, io, io.stdout)];
  io.stdout.write(`${right}: ${id}@${version}#${digest}\n`);
  return 0;
}
