import type { Assessment, Region, UnitAssessment } from "../model/index.ts";
import type { RuleSetInput } from "../plan/compile.ts";
import type { TableNote } from "./notes/note-list.ts";
import type { TableOptions } from "./options.ts";
import { openBatches } from "./read-rows.ts";
import type { Published } from "./rows/published.ts";
import type { TableRegion } from "./rows/region-entry.ts";
import type { CheckedRow } from "./rows/row.ts";
import type { TableInput } from "./source/read-input.ts";

/** What a table gave. */
export interface TableReading {
  /** One for each region, in the order of their first rows; `scoreAll` takes them. */
  readonly assessments: readonly Assessment[];
  /** What was not read literally. */
  readonly notes: readonly TableNote[];
  /** Figures as printed, by row, which were not computed with. */
  readonly published: readonly PublishedFigures[];
}

/** Figures that a row prints, of a region as it is in the assessments. */
export interface PublishedFigures extends Omit<Published, "region"> {
  readonly region: Region;
}

/**
 * Reads a table as offices have it: CSV with any separator, encoding and line ends, or the first sheet of an XLSX
 * workbook; headings in Indonesian or English.
 *
 * Nothing is filled in silently: what was not read literally is in the notes. Wrong data never becomes a number:
 * everything that is wrong comes in one error, each with line (or sheet and cell), heading and value.
 *
 * @param ruleSet - The rules, as for `score`: they say which dimensions, facts and types there are.
 * @param input - Text, bytes, a file of a browser, or a stream of either.
 * @param options - Names of columns, and whether repairs are refused.
 * @returns Assessments, notes and published figures.
 * @throws {@link ScoringError} `invalid-assessment` with all that is wrong with the table, to a thousand;
 *   `invalid-rule-set`, `invalid-argument`.
 * @example
 * ```ts
 * import { ombudsmanRi2022, scoreAll } from "kepatuhan";
 * import { readTable } from "kepatuhan/table";
 *
 * const text = "daerah;jenis;lokus;nilai\nKota Solok;kota;A;90\nKOTA SOLOK;kota;B;50\n";
 * const { assessments, notes } = await readTable(ombudsmanRi2022, text);
 * scoreAll(ombudsmanRi2022, assessments).map(({ score }) => score); // [70]
 * notes.filter(({ kind }) => kind === "repair").map(({ code }) => code); // ["spellings-joined"]
 * ```
 */
export async function readTable(
  ruleSet: RuleSetInput<string, string>,
  input: TableInput,
  options?: TableOptions,
): Promise<TableReading> {
  const opened = openBatches(ruleSet, input, options);
  const regions: RegionWithRows[] = [];
  const published: Published[] = [];
  for await (const batch of opened.batches) {
    for (const row of batch) {
      if (row.published !== undefined) published.push(row.published);
      regions[row.region.index] ??= { region: row.region, rows: [] };
      regions[row.region.index]!.rows.push(row);
    }
  }
  return {
    assessments: regions.map(({ region, rows }) => buildAssessment(region, rows)),
    notes: opened.notes,
    published: published.map((figures) => ({ ...figures, region: copyRegion(figures.region) })),
  };
}

/** A region with its rows. */
export interface RegionWithRows {
  readonly region: TableRegion;
  readonly rows: CheckedRow[];
}

/** Makes an assessment of the rows of a region, of which there is one at least. */
export function buildAssessment(region: TableRegion, rows: readonly CheckedRow[]): Assessment {
  const [first] = rows as [CheckedRow];
  const { facts } = region;
  return {
    region: copyRegion(region),
    ...(first.unit === null ? first.known : { units: rows.map(buildUnit) }),
    ...(facts !== undefined && { facts }),
    // which of the fields there are was held against the rules row by row
  } as Assessment;
}

function buildUnit({ unit, unitType, known }: CheckedRow): UnitAssessment {
  return { name: unit, ...(unitType !== undefined && { type: unitType }), ...known } as UnitAssessment;
}

/** The region as assessments have it. */
export function copyRegion({ name, type, province, code }: TableRegion): Region {
  return { name, type, ...(code !== undefined && { code }), ...(province !== undefined && { province }) };
}
