import { child, countIssues } from "../../issues/issue-list.ts";
import { cutText, showNames } from "../../issues/shown.ts";
import { nameKey } from "../../read/name-key.ts";
import { readRegion } from "../../read/read-region.ts";
import { noteRepair } from "../notes/note-list.ts";
import { placeOf } from "../place.ts";
import { addProblem, takeScratch } from "../problems.ts";
import { copyText } from "./copy-text.ts";
import type { Reader } from "./reader.ts";
import type { Namesakes, RegionCells, RegionEntry } from "./region-entry.ts";

const none: readonly RegionEntry[] = [];

/**
 * Finds the region of a row, or begins one; undefined where its name, type or province is wrong. Spellings of one
 * name are one region; a row without a province belongs to the only region of its name and type.
 */
export function findRegion(reader: Reader, cells: RegionCells, line: number): RegionEntry | undefined {
  const { regions, table, columns } = reader;
  const key = nameKey(cells.name);
  const names = regions.namesakes.get(cells.type) ?? new Map<string, Namesakes>();
  const known = names.get(key);
  if (known === undefined && !isSound(reader, cells, line)) return undefined;
  const group = known ?? { blanks: undefined, unplaced: undefined, placed: none };
  // a key that differs from the name is a text of its own
  if (known === undefined) names.set(key === cells.name ? copyText(key) : key, group);
  regions.namesakes.set(cells.type, names);
  const entry =
    cells.province === "" ? unplaced(reader, group, cells, line) : placed(reader, group, cells, line);
  const { name } = entry.region;
  if (name !== cells.name)
    noteRepair(
      table.notes,
      "spellings-joined",
      placeOf(table.places, line, columns.fields.region),
      cells.name,
      name,
    );
  return entry;
}

function unplaced(reader: Reader, group: Namesakes, cells: RegionCells, line: number): RegionEntry {
  const { table, columns } = reader;
  const at = columns.fields.province;
  if (at >= 0) {
    group.blanks ??= [];
    if (group.blanks.length < 1000) group.blanks.push(line);
  }
  const [only] = group.placed;
  if (only !== undefined && group.placed.length > 1) {
    refuseUnclear(reader, group, cells, [line]);
    return only;
  }
  if (only !== undefined) {
    noteRepair(table.notes, "province-filled", placeOf(table.places, line, at), "", only.region.province);
    return only;
  }
  group.unplaced ??= begin(reader, cells, undefined, line);
  return group.unplaced;
}

function placed(reader: Reader, group: Namesakes, cells: RegionCells, line: number): RegionEntry {
  const { regions, table, columns } = reader;
  const key = nameKey(cells.province);
  const province = regions.provinces.get(key) ?? copyText(cells.province);
  const place = placeOf(table.places, line, columns.fields.province);
  regions.provinces.set(key, province);
  if (province !== cells.province)
    noteRepair(table.notes, "spellings-joined", place, cells.province, province);
  const known = group.placed.find(({ region }) => region.province === province);
  if (known !== undefined) return known;
  let entry = group.placed.length === 0 ? group.unplaced : undefined;
  if (entry !== undefined) {
    entry.region.province = province;
    for (const blank of group.blanks ?? [])
      noteRepair(
        table.notes,
        "province-filled",
        placeOf(table.places, blank, columns.fields.province),
        "",
        province,
      );
  } else entry = begin(reader, cells, province, line);
  // a list that grows would take room for seventeen
  group.placed = [...group.placed, entry];
  if (group.placed.length === 2) refuseUnclear(reader, group, cells, group.blanks ?? []);
  return entry;
}

function refuseUnclear(
  { table: { places, problems }, columns }: Reader,
  group: Namesakes,
  cells: RegionCells,
  lines: readonly number[],
): void {
  const provinces = group.placed.map(({ region }) => region.province ?? "");
  const params = { value: cutText(cells.name), ...showNames(provinces) };
  for (const line of lines)
    addProblem(problems, "province-unclear", placeOf(places, line, columns.fields.province), params);
}

function begin(
  { regions }: Reader,
  cells: RegionCells,
  province: string | undefined,
  line: number,
): RegionEntry {
  const index = regions.count;
  regions.count += 1;
  const region = {
    index,
    name: copyText(cells.name),
    type: cells.type,
    ...(province !== undefined && { province }),
  };
  const entry: RegionEntry = {
    region,
    line,
    isWhole: cells.isWhole,
    lastUnit: -1,
    unitCount: 0,
    manyUnits: undefined,
    said: undefined,
  };
  return entry;
}

/** Holds what a row says of a new region against the rules, as the engine does. */
function isSound({ table, columns }: Reader, { name, type, province }: RegionCells, line: number): boolean {
  const { scratch } = table.problems;
  const { fields } = columns;
  readRegion(table.plan, { name, type, ...(province !== "" && { province }) }, child(scratch, "region"));
  if (countIssues(scratch) === 0) return true;
  takeScratch(table.problems, ([, field]) => {
    const at = field === "type" ? fields.type : field === "province" ? fields.province : fields.region;
    return placeOf(table.places, line, at < 0 ? undefined : at);
  });
  return false;
}
