import { escapeUnseen, quoteShown } from "../../issues/quote.ts";
import type { Shown } from "../../issues/shown.ts";

const nouns = {
  list: "daftar",
  object: "objek",
  function: "fungsi",
  undefined: "undefined",
  bigint: "bigint ",
  symbol: "",
  number: "",
} as const;

/** Quotes a shown value in an Indonesian sentence: text as it was written, numbers with decimal commas. */
export function quote(value: Shown): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value !== "object" || value === null) return quoteShown(value);
  return nouns[value.type] + escapeUnseen(value.text ?? "");
}
