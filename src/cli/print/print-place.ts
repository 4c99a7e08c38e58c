import type { Locale } from "../../index.ts";
import type { TablePlace } from "../../issues/codes/tables.ts";
import { printPlace as printTablePlace } from "../../table/place.ts";

/** Where something is: a place in JSON as it is, one in a table in words of the language. */
export function printPlace(place: string | TablePlace, language: Locale): string {
  return typeof place === "string" ? place : printTablePlace(place, language);
}
