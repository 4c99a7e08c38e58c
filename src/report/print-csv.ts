import Papa from "papaparse";
import { formatScore, type Locale, type Ranked, type RegionResult, type UnitResult } from "../index.ts";
import { escapeUnseen } from "../issues/quote.ts";
import { countUnits } from "./count-units.ts";
import type { Printable } from "./printable.ts";
import { words } from "./words.ts";

/** So many regions are written at a time. */
const portion = 1000;

/** The columns, each by its word. */
const columns = [
  "rank",
  "code",
  "region",
  "type",
  "province",
  "unit",
  "unitType",
  "score",
  "exact",
  "grade",
  "zone",
  "label",
  "qualifier",
  "unitCount",
  "notes",
  "ruleSet",
  "version",
  "digest",
] as const satisfies (keyof typeof words)[];

type Row = Partial<Record<(typeof columns)[number], string | number | null | undefined>>;

/**
 * Results as CSV: a row for each region, and where they are asked for one for each unit under it.
 *
 * In Indonesian it is what Excel opens there: semicolons, decimal commas, a byte order mark.
 */
export function* printCsv(printable: Printable): Iterable<string> {
  const { ranking, language, units } = printable;
  const isIndonesian = language === "id";
  const shown = columns.filter((column) => units || (column !== "unit" && column !== "unitType"));
  const config = { delimiter: isIndonesian ? ";" : ",", escapeFormulae: true, newline: "\n" };
  const write = (rows: unknown[][]): string => `${Papa.unparse(rows, config)}\n`;
  yield (isIndonesian ? "\ufeff" : "") + write([shown.map((column) => words[column][language])]);
  for (let from = 0; from < ranking.length; from += portion) {
    const rows = ranking.slice(from, from + portion).flatMap((ranked) => listRows(ranked, printable));
    yield write(rows.map((row) => shown.map((column) => row[column] ?? null)));
  }
}

function listRows({ rank, result }: Ranked, { ruleSet, language, units }: Printable): Row[] {
  const { region } = result;
  const { all, scored } = countUnits(result);
  const common: Row = {
    code: text(region.code),
    region: text(region.name),
    type: region.type,
    province: text(region.province),
    ruleSet: ruleSet.id,
    version: ruleSet.version,
    digest: ruleSet.digest,
  };
  const { decimals } = ruleSet.score;
  const row = {
    ...common,
    rank,
    unitCount: all === 0 ? null : scored,
    ...describe(result, decimals, language),
  };
  const below = units ? result.units : [];
  return [
    row,
    ...below.map((unit) => ({
      ...common,
      unit: text(unit.name),
      unitType: text(unit.type),
      ...describe(unit, decimals, language),
    })),
  ];
}

function describe(result: RegionResult | UnitResult, decimals: number, locale: Locale): Row {
  const { score, exact, grade, zone, label, qualifier, notes } = result;
  return {
    score: score === null ? null : formatScore(score, { decimals, locale }),
    exact,
    grade,
    zone,
    label: label?.[locale],
    qualifier: qualifier?.[locale],
    notes: escapeUnseen(notes.map((note) => note[locale]).join("; ")),
  };
}

function text(name: string | undefined): string {
  return escapeUnseen(name ?? "");
}
