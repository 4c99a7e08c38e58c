import { showText } from "./show-text.ts";

/** Plain data as JSON; what JSON leaves raw and a terminal might act on is escaped, and reads back the same. */
export function writeJson(data: unknown): string {
  return `${formatJson(data, 0)}\n`;
}

/** The same within other JSON: lines after the first are indented by so many blanks. */
export function formatJson(data: unknown, indent: number): string {
  const text = JSON.stringify(data, null, 2).replaceAll("\n", `\n${" ".repeat(indent)}`);
  // most data is plain, and looked through quickly
  if (/^[\n -~]*$/.test(text)) return text;
  return text
    .split("\n")
    .map((line) => showText(line))
    .join("\n");
}
