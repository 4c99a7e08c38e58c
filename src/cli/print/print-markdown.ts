import { escapeUnseen } from "../../issues/quote.ts";
import { buildTable } from "./build-table.ts";
import { countClasses } from "./count-classes.ts";
import { type Cell, textOf } from "./lay-out.ts";
import { listNotes } from "./list-notes.ts";
import type { Printable } from "./printable.ts";

/** Results as a Markdown table, with counts by class and notes below it. */
export function* printMarkdown(printable: Printable): Iterable<string> {
  const { ruleSet, ranking, language } = printable;
  const { columns, rows } = buildTable(printable);
  yield row(columns.map(({ heading }) => heading));
  yield row(columns.map(({ numeric }) => (numeric === true ? "--:" : "---")));
  for (const cells of rows) yield row(cells.map((cell) => escapeMarkdown(textOf(cell))));
  const results = ranking.map(({ result }) => result);
  yield `\n${escapeMarkdown(countClasses(ruleSet, results, language))}\n`;
  const notes = listNotes(results, language);
  if (notes.length > 0) yield "\n";
  for (const note of notes) yield `- ${escapeMarkdown(escapeUnseen(note))}\n`;
}

function row(cells: readonly Cell[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

/** Keeps names from becoming markup: cells, emphasis, links, code and HTML. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\|`*_[\]<>~#&!]/g, "\\$&");
}
