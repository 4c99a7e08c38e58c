import { quoteShown as q } from "../../issues/quote.ts";
import type { NotePlace } from "./note-place.ts";

/** How often something was done, and where. */
export interface Found {
  readonly count: number;
  readonly places: readonly NotePlace[];
}

/** A list of names, and how many more there are. */
export interface Names {
  readonly names: readonly string[];
  readonly more: number;
}

/** Lists names in quotes. */
export const join = ({ names, more }: Names, and: string, rest: string) =>
  names.map(q).join(", ") + (more === 0 ? "" : ` ${and} ${more} ${rest}`);

/** `baris 3, 4 … (12)`: where, with as many places as are kept. */
export function where({ count, places }: Found, word: string): string {
  const lines = [...new Set(places.map(({ line, cell }) => cell ?? line ?? 0))];
  const more = count > places.length ? " …" : "";
  return lines.length === 0 ? "" : `${word} ${lines.join(", ")}${more}`;
}

/** `"KOTA SOLOK" → "Kota Solok"`, the first of what was read otherwise than it is written. */
export function examples({ places }: Found): string {
  const pairs = places.flatMap(({ value, read }) =>
    value === undefined || read === undefined ? [] : [`${q(value)} → ${q(read)}`],
  );
  const shown = [...new Set(pairs)].slice(0, 3);
  return shown.length === 0 ? "" : `: ${shown.join(", ")}`;
}

/** The first values of what was passed over. */
export function values({ places }: Found): string {
  const shown = [...new Set(places.map(({ value }) => value ?? ""))].filter((value) => value !== "");
  return shown.length === 0 ? "" : `: ${shown.slice(0, 3).map(q).join(", ")}`;
}
