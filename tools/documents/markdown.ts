/** Text as Markdown that shows it as it is: nothing in it becomes markup. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[|]|<(?=[a-z/!?])/gi, "\\$&");
}

/** Text as code, which a table may hold. */
export function showCode(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

/** A table of cells that are Markdown already. Columns without any content are left out. */
export function layOutTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = headings.map((_, at) => rows.some((row) => row[at] !== ""));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, at) => kept[at]).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A section with its heading; nothing where there is nothing to say. */
export function writeSection(heading: string, ...parts: readonly string[]): string {
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? "" : [`## ${heading}`, ...said].join("\n\n");
}
