import { argumentError } from "../issues/argument-error.ts";
import { showValue } from "../issues/shown.ts";
import type { Grouping, Region } from "../model/index.ts";
import { nameKey } from "../read/name-key.ts";

/** Who is ranked against whom. */
export type Within = Grouping | ((region: Region) => string);

/** The name of the group that a region is ranked in, for each way to group. */
const groupRules = {
  type: ({ type }) => type,
  province: ({ province, type }) => JSON.stringify([nameKey(province!), typeInProvince(type)]),
  all: () => "",
} as const satisfies Record<Grouping, (region: Region) => string>;

/** The kabupaten and kota of a province are ranked together. */
function typeInProvince(type: string): string {
  return type === "kabupaten" || type === "kota" ? "kabupaten/kota" : type;
}

/**
 * The name of the group that a region is ranked in.
 *
 * @param read - What was read of the region.
 * @param given - The region as it was given, for a function of the caller's.
 */
export function groupOf(read: Region, given: Region, within: Within): string {
  if (typeof within !== "function") return groupRules[within](read);
  const group: unknown = within(given);
  if (typeof group === "string") return group;
  throw argumentError("invalid-option", ["within"], { value: showValue(group), expected: "group" });
}
