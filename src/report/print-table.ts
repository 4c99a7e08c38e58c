import { escapeUnseen } from "../issues/quote.ts";
import { buildTable } from "./build-table.ts";
import { countClasses } from "./count-classes.ts";
import { layLines } from "./lay-out.ts";
import { listNotes } from "./list-notes.ts";
import type { Printable } from "./printable.ts";

/** Results for people at a terminal: the table, counts by class, notes. */
export function* printTable(printable: Printable): Iterable<string> {
  const { ruleSet, ranking, language, paint } = printable;
  yield* layLines(buildTable(printable), paint);
  const results = ranking.map(({ result }) => result);
  yield `\n${countClasses(ruleSet, results, language)}\n`;
  for (const note of listNotes(results, language)) yield `* ${escapeUnseen(note)}\n`;
}
