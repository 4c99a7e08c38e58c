import { escapeUnseen } from "../issues/quote.ts";
import { buildTable } from "./build-table.ts";
import { countClasses } from "./count-classes.ts";
import { escapeLine, escapeMarkdown } from "./escape-markdown.ts";
import { type Cell, textOf } from "./lay-out.ts";
import { listNotes } from "./list-notes.ts";
import type { Printable } from "./printable.ts";

/** Results as a Markdown table; below it counts by class, notes, and the rules that it comes from. */
export function* printMarkdown(printable: Printable): Iterable<string> {
  const { ruleSet, ranking, language } = printable;
  const { columns, rows } = buildTable(printable);
  yield row(columns.map(({ heading }) => heading));
  yield row(columns.map(({ numeric }) => (numeric === true ? "--:" : "---")));
  for (const cells of rows) yield row(cells.map((cell) => escapeCell(textOf(cell))));
  const results = ranking.map(({ result }) => result);
  yield `\n${escapeMarkdown(countClasses(ruleSet, results, language))}\n`;
  const notes = listNotes(results, language);
  if (notes.length > 0) yield "\n";
  for (const note of notes) yield `- ${escapeLine(escapeUnseen(note))}\n`;
  yield `\n\`${ruleSet.id}@${ruleSet.version}#${ruleSet.digest}\`\n`;
}

function row(cells: readonly Cell[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

/** The blanks before the name of a unit would be lost. */
function escapeCell(text: string): string {
  const name = text.trimStart();
  return "&nbsp;".repeat(text.length - name.length) + escapeMarkdown(name);
}
