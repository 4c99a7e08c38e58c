import type { RuleSet } from "../../index.ts";

/** What every table can hold, with its headings in English and Indonesian. */
const headings = {
  region: ["region", "daerah"],
  type: ["type", "jenis"],
  province: ["province", "provinsi"],
  unit: ["unit", "lokus", "unit/lokus"],
  unitType: ["unit type", "jenis unit"],
  score: ["score", "nilai"],
  code: ["code", "kode"],
  notAssessed: ["not assessed", "tidak dinilai"],
  products: ["products", "produk"],
} as const;

/** What a column is for. */
export type Field = keyof typeof headings;

/** A column: its heading as written, and its place in a row. */
export interface ColumnPlace {
  readonly heading: string;
  readonly at: number;
}

/** Where a table holds what. Dimensions and facts are by id. */
export interface Columns {
  /** How many there are, those without a heading too. */
  readonly width: number;
  readonly fields: ReadonlyMap<Field, ColumnPlace>;
  readonly dimensions: ReadonlyMap<string, ColumnPlace>;
  readonly facts: ReadonlyMap<string, ColumnPlace>;
  /** Headings that say nothing to us. */
  readonly unknown: readonly string[];
  readonly problems: readonly string[];
}

/** Recognises the headings of a table; case, blanks, hyphens and underscores do not matter. */
export function findColumns(cells: readonly string[], ruleSet: RuleSet): Columns {
  const dimensionIds = listDimensions(ruleSet);
  const factIds = ruleSet.qualifiers.map(({ fact }) => fact);
  const fields = new Map<Field, ColumnPlace>();
  const dimensions = new Map<string, ColumnPlace>();
  const facts = new Map<string, ColumnPlace>();
  const unknown: string[] = [];
  const problems: string[] = [];
  const add = <Key>(columns: Map<Key, ColumnPlace>, key: Key, column: ColumnPlace) => {
    const other = columns.get(key);
    if (other === undefined) columns.set(key, column);
    else problems.push(`columns "${other.heading}" and "${column.heading}" mean the same; keep one`);
  };
  for (const [at, heading] of cells.entries()) {
    const plain = simplify(heading);
    const field = fieldNames.find((name) => headings[name].some((known) => known === plain));
    const dimension = dimensionIds.find((id) => simplify(id) === plain);
    const fact = factIds.find((id) => simplify(id) === plain);
    // produk is an element of the survey, and elsewhere the number of products
    if (dimension !== undefined) add(dimensions, dimension, { heading, at });
    else if (field !== undefined) add(fields, field, { heading, at });
    else if (fact !== undefined) add(facts, fact, { heading, at });
    else if (plain !== "") unknown.push(heading);
  }
  problems.push(...listMissing(fields, dimensions, dimensionIds));
  return { width: cells.length, fields, dimensions, facts, unknown, problems };
}

const fieldNames: readonly Field[] = [
  "region",
  "type",
  "province",
  "unit",
  "unitType",
  "score",
  "code",
  "notAssessed",
  "products",
];

function simplify(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/ ?\/ ?/g, "/")
    .trim();
}

/** The ids of the dimensions, in their order. */
export function listDimensions({ criteria }: RuleSet): readonly string[] {
  if ("unknown" in criteria || criteria.children === undefined || "unknown" in criteria.children) return [];
  return criteria.children.map(({ id }) => id);
}

function listMissing(
  fields: Columns["fields"],
  dimensions: Columns["dimensions"],
  dimensionIds: readonly string[],
): readonly string[] {
  const missing = [];
  if (!fields.has("region")) missing.push("no column for the region; expected region or daerah");
  if (!fields.has("type")) missing.push("no column for the region's type; expected type or jenis");
  if (!fields.has("score") && !fields.has("notAssessed") && dimensions.size === 0) {
    const ids = dimensionIds.length === 0 ? "" : `, or the dimensions ${dimensionIds.join(", ")}`;
    missing.push(`no column for the score; expected score or nilai${ids}`);
  }
  return missing;
}
