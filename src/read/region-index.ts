import { type At, addIssue, child } from "../issues/issue-list.ts";
import { cutText } from "../issues/shown.ts";
import type { Region } from "../model/index.ts";
import { nameKey } from "./name-key.ts";

interface First {
  readonly region: Region;
  readonly position: number;
}

/** Regions of one name and type, by the key of their province, which is empty where there is none. */
type Namesakes = Map<string, First>;

/** The first region of each name, type and province in a list, by the key of its name and its type. */
export type RegionIndex = Map<string, Namesakes>;

/**
 * Adds the region of the assessment at a position, or an issue if it was there before: the same, spelled differently, or
 * with a province where that has none.
 */
export function addRegion(index: RegionIndex, region: Region, position: number, at: At): void {
  const key = JSON.stringify([nameKey(region.name), region.type]);
  const namesakes: Namesakes = index.get(key) ?? new Map();
  index.set(key, namesakes);
  const province = region.province === undefined ? "" : nameKey(region.province);
  const first = namesakes.get(province);
  if (first === undefined) namesakes.set(province, { region, position });
  else refuseTwice(region, first, at);
  checkProvince(region, province, namesakes, at);
}

function refuseTwice(region: Region, { region: first, position }: First, above: At): void {
  const at = child(above, "region");
  for (const field of ["name", "province"] as const) {
    const [spelling, value] = [first[field], region[field]];
    if (value === spelling || value === undefined || spelling === undefined) continue;
    const params = { value: cutText(value), first: position, spelling: cutText(spelling) };
    addIssue(child(at, field), "spelled-differently", params);
    return;
  }
  addIssue(at, "duplicate-region", { first: position });
}

/** Of two regions of one name and type, one with and one without a province, nobody can say whether they are one. */
function checkProvince({ name }: Region, province: string, namesakes: Namesakes, above: At): void {
  const other = province === "" ? firstPlaced(namesakes) : namesakes.get("");
  if (other === undefined) return;
  addIssue(child(above, "region"), "province-needed", { value: cutText(name), first: other.position });
}

/** The first region that has a province. */
function firstPlaced(namesakes: Namesakes): First | undefined {
  for (const [province, first] of namesakes) if (province !== "") return first;
  return undefined;
}
