import type { Region } from "../../index.ts";
import { quote } from "../../issues/quote.ts";
import { nameKey } from "../../read/name-key.ts";
import { mostProblems } from "./problem-list.ts";

/** The names of a table as they were spelled first; every other spelling is noted once. */
export interface Spellings {
  /** The region with the first spelling of its name and of its province. */
  readRegion(region: Region, line: number): Region;
  /** The first spelling of a unit of a region that `readRegion` gave. */
  readUnit(region: Region, unit: string, line: number): string;
  /** A warning for each spelling that is read as another one. */
  listWarnings(): readonly string[];
}

interface Spelling {
  readonly text: string;
  readonly line: number;
}

/** Names that are compared with each other. */
interface Group {
  /** The first spelling by every text that was met. */
  readonly byText: Map<string, string>;
  readonly byKey: Map<string, Spelling>;
}

/** Begins to compare the names of a table: provinces, regions of a type, units of a region. */
export function startSpellings(): Spellings {
  const groups = new Map<string, Group>();
  const warnings: string[] = [];
  let more = 0;
  const warn = (line: number, text: string, first: Spelling) => {
    if (warnings.length === mostProblems) more += 1;
    else warnings.push(`line ${line}: ${quote(text)} is read as ${quote(first.text)} of line ${first.line}`);
  };
  const read = (id: string, text: string, line: number) => {
    const group = groups.get(id) ?? { byText: new Map(), byKey: new Map() };
    groups.set(id, group);
    const known = group.byText.get(text);
    if (known !== undefined) return known;
    const key = nameKey(text);
    const first = group.byKey.get(key) ?? { text, line };
    group.byKey.set(key, first);
    group.byText.set(text, first.text);
    if (first.text !== text) warn(line, text, first);
    return first.text;
  };
  return {
    readRegion(region, line) {
      const name = read(`region ${region.type}`, region.name, line);
      const province = region.province && read("province", region.province, line);
      return name === region.name && province === region.province
        ? region
        : { ...region, name, ...(province !== undefined && { province }) };
    },
    readUnit: ({ name, type, province = "" }, unit, line) =>
      read(JSON.stringify([type, province, name]), unit, line),
    listWarnings: () => (more === 0 ? warnings : [...warnings, `${more} more such names, not shown`]),
  };
}
