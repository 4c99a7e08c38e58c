import type { Locale } from "../../index.ts";
import type { Io, TextOutput } from "../io.ts";

/**
 * The language of what people read: as asked for; else on a terminal as the first of LC_ALL, LC_MESSAGES and LANG that
 * is set says; else English. Where a file or another program reads, the environment decides nothing.
 */
export function chooseLanguage(asked: Locale | undefined, { env }: Io, output: TextOutput): Locale {
  if (asked !== undefined) return asked;
  if (output.isTTY !== true) return "en";
  const set = ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => env[name]).find((value) => value);
  return /^(id|in)([_.@-]|$)/i.test(set ?? "") ? "id" : "en";
}
