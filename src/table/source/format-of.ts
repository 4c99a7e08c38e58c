import type { TableFormat } from "../../issues/codes/tables.ts";

/** How files begin that are no text: by their first bytes, as Latin letters. */
const beginnings: readonly (readonly [string, TableFormat])[] = [
  ["%PDF", "pdf"],
  ["\u00d0\u00cf\u0011\u00e0", "xls"],
  ["\t\b", "xls"],
  ["\u0089PNG", "image"],
  ["\u00ff\u00d8\u00ff", "image"],
  ["GIF8", "image"],
];

/** What a file is, by how it begins: text, an archive such as a workbook, or something that cannot be read. */
export function formatOf(bytes: Uint8Array): TableFormat | "text" {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return "zip";
  const found = beginnings.find(([beginning]) => head.startsWith(beginning));
  if (found !== undefined && !(found[1] === "xls" && head.startsWith("\t\b") && isText(head)))
    return found[1];
  if (/^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html|table|\?xml|meta|head|body|style)/i.test(head))
    return "html";
  return "text";
}

function isText(head: string): boolean {
  return !head.includes("\0");
}
