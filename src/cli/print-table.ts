import { buildTable } from "./build-table.ts";
import { countClasses } from "./count-classes.ts";
import { layOut } from "./lay-out.ts";
import { listNotes } from "./list-notes.ts";
import type { Printable } from "./printable.ts";
import { showText } from "./show-text.ts";

/** Results for people at a terminal: the table, counts by class, notes. */
export function printTable(printable: Printable): Iterable<string> {
  const { ruleSet, ranking, language, colours } = printable;
  const results = ranking.map(({ result }) => result);
  const notes = listNotes(results, language).map((note) => `* ${showText(note)}`);
  const table = layOut(buildTable(printable), colours);
  return [[table, countClasses(ruleSet, results, language), ...notes, ""].join("\n")];
}
