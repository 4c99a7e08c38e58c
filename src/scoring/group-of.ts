import { invalidArgument } from "../errors.ts";
import { quote } from "../exact/quote.ts";
import type { Region } from "../model.ts";

/** Who is ranked against whom. */
export type Within = "type" | "province" | "all" | ((region: Region) => string);

/** The name of the group that a region is ranked in; `i` is its position, for the error. */
export function groupOf(region: Region, within: Within, i: number): string {
  if (within === "all") return "";
  if (within === "type") return region.type;
  if (typeof within === "function") {
    const group = within(region);
    if (typeof group === "string") return group;
    throw invalidArgument(
      "invalid-option",
      ["within"],
      `within: it gives ${quote(group)} for [${i}], not a text`,
    );
  }
  if (within !== "province") {
    throw invalidArgument(
      "invalid-option",
      ["within"],
      `within: ${quote(within)} is none of type, province, all`,
    );
  }
  if (region.province === undefined) {
    const what = `[${i}].region: ${quote(region.name)} has no province to rank it in`;
    throw invalidArgument("missing-province", [i, "region", "province"], what);
  }
  const type = region.type === "kabupaten" || region.type === "kota" ? "kabupaten/kota" : region.type;
  return JSON.stringify([region.province, type]);
}
