import type { Locale } from "../../index.ts";
import { quoteShown as q } from "../../issues/quote.ts";
import { cutText } from "../../issues/shown.ts";
import type { TableNote } from "../../table/notes/note-list.ts";
import type { Io } from "../io.ts";
import type { Differences } from "../score/differences.ts";
import { printPlace } from "./print-place.ts";
import { printLine, printMore } from "./print-problems.ts";

/** Prints to standard error what of a table was not read literally, a line each. */
export function printNotes(name: string, notes: readonly TableNote[], language: Locale, io: Io): void {
  for (const note of notes) printLine(name, note[language], io);
}

/** Prints to standard error which figures a table prints are not those that come out, a line each. */
export function printDifferences(name: string, { first, more }: Differences, language: Locale, io: Io): void {
  for (const { place, printed, computed } of first) {
    const [told, found] = [q(printed), cutText(computed[language])];
    const what = {
      id: `tertulis ${told}, hasil hitungannya ${found}`,
      en: `the table has ${told}, computed is ${found}`,
    };
    printLine(name, `${printPlace(place, language)}: ${what[language]}`, io);
  }
  printMore(name, more, language, io);
}
