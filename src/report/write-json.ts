import { escapeUnseen } from "../issues/quote.ts";

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
    .map((line) => escapeUnseen(line, escapeUnits))
    .join("\n");
}

/** As JSON writes it: a character beyond the first 65,536 as two. */
function escapeUnits(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
