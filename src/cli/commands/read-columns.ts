import type { Label } from "../../index.ts";
import { sentences } from "./usage-sentences.ts";

/** Headings by what their columns are for; or what is wrong with how they were given. */
export type ReadColumns =
  | { readonly read: Readonly<Record<string, string>> | undefined }
  | { readonly wrong: Label };

/** Reads `region=Nama Instansi`, once for each column. */
export function readColumns(given: readonly string[] | undefined): ReadColumns {
  if (given === undefined) return { read: undefined };
  const read = new Map<string, string>();
  for (const text of given) {
    const [, name, heading] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
    if (name === undefined || heading === undefined) return { wrong: sentences.columnShape(text) };
    if (read.has(name)) return { wrong: sentences.columnTwice(name) };
    read.set(name, heading);
  }
  return { read: Object.fromEntries(read) };
}
