import { showText } from "./show-text.ts";

/** Plain data as JSON; what JSON leaves raw and a terminal might act on is escaped, and reads back the same. */
export function writeJson(data: unknown): string {
  const rows = JSON.stringify(data, null, 2).split("\n");
  return `${rows.map((row) => showText(row)).join("\n")}\n`;
}
