import { invalidArgument } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import type { Region } from "../model/index.ts";

/** Who is ranked against whom. */
export type Within = "type" | "province" | "all" | ((region: Region) => string);

/** The name of the group that a region is ranked in; `i` is its position, for the error. */
export function groupOf(region: Region, within: Within, i: number): string {
  if (within === "all") return "";
  if (within === "type") return region.type;
  if (within === "province") {
    const type = region.type === "kabupaten" || region.type === "kota" ? "kabupaten/kota" : region.type;
    return JSON.stringify([region.province, type]);
  }
  const group = within(region);
  if (typeof group === "string") return group;
  const what = `within: it gives ${quote(group)} for [${i}], not a text`;
  throw invalidArgument("invalid-option", ["within"], what);
}
