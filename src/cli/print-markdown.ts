import { buildTable } from "./build-table.ts";
import { countClasses } from "./count-classes.ts";
import { type Cell, textOf } from "./lay-out.ts";
import { listNotes } from "./list-notes.ts";
import type { Printable } from "./printable.ts";
import { showText } from "./show-text.ts";

/** Results as a Markdown table, with counts by class and notes below it. */
export function printMarkdown(printable: Printable): Iterable<string> {
  const { ruleSet, ranking, language } = printable;
  const { columns, rows } = buildTable(printable);
  const results = ranking.map(({ result }) => result);
  const notes = listNotes(results, language).map((note) => `- ${escapeMarkdown(showText(note))}`);
  const lines = [
    row(columns.map(({ heading }) => heading)),
    row(columns.map(({ numeric }) => (numeric === true ? "--:" : "---"))),
    ...rows.map((cells) => row(cells.map((cell) => escapeMarkdown(textOf(cell))))),
    "",
    escapeMarkdown(countClasses(ruleSet, results, language)),
    ...(notes.length === 0 ? [] : ["", ...notes]),
  ];
  return [`${lines.join("\n")}\n`];
}

function row(cells: readonly Cell[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Keeps names from becoming markup: cells, emphasis, links, code and HTML. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\|`*_[\]<>~#&!]/g, "\\$&");
}
