import Papa from "papaparse";
import { formatScore, type Locale, type Ranked, type RegionResult, type UnitResult } from "../index.ts";
import { escapeUnseen } from "../issues/quote.ts";
import { words } from "../locale/words.ts";
import { countUnits, type UnitCounts } from "./count-units.ts";
import type { Printable } from "./printable.ts";

/** So many regions are written at a time. */
const portion = 100;

type Cell = string | number | null | undefined;

/** A column, with its cell in the row of a region, and in that of a unit under it. */
interface Column {
  readonly word: keyof typeof words;
  readonly cell: (ranked: Ranked, printable: Printable) => Cell;
  readonly ofUnit: (unit: UnitResult, ranked: Ranked, printable: Printable) => Cell;
}

const onRegions = (word: Column["word"], cell: Column["cell"]): Column => ({
  word,
  cell,
  ofUnit: () => null,
});
const onUnits = (word: Column["word"], cell: (unit: UnitResult) => Cell): Column => ({
  word,
  cell: () => null,
  ofUnit: cell,
});
const onAll = (word: Column["word"], cell: Column["cell"]): Column => ({
  word,
  cell,
  ofUnit: (_, ranked, printable) => cell(ranked, printable),
});
const ofEach = (
  word: Column["word"],
  cell: (result: RegionResult | UnitResult, printable: Printable) => Cell,
): Column => ({
  word,
  cell: ({ result }, printable) => cell(result, printable),
  ofUnit: (unit, _, printable) => cell(unit, printable),
});

/** Cells come from functions: an object for each row would be dozens of times its text. */
const columns: readonly Column[] = [
  onRegions("rank", ({ rank }) => rank),
  onAll("code", ({ result }) => text(result.region.code)),
  onAll("region", ({ result }) => text(result.region.name)),
  onAll("type", ({ result }) => result.region.type),
  onAll("province", ({ result }) => text(result.region.province)),
  onUnits("unit", ({ name }) => text(name)),
  onUnits("unitType", ({ type }) => text(type)),
  ofEach("score", ({ score }, { ruleSet, language }) =>
    formatOrBlank(score, ruleSet.score.decimals, language),
  ),
  ofEach("exact", ({ exact }) => exact),
  ofEach("grade", ({ grade }) => grade),
  ofEach("zone", ({ zone }) => zone),
  ofEach("label", ({ label }, { language }) => label?.[language]),
  ofEach("qualifier", ({ qualifier }, { language }) => qualifier?.[language]),
  onRegions("unitCount", ({ result }) => printCount(countUnits(result))),
  ofEach("notes", ({ notes }, { language }) => escapeUnseen(notes.map((note) => note[language]).join("; "))),
  onAll("ruleSet", (_, { ruleSet }) => ruleSet.id),
  onAll("version", (_, { ruleSet }) => ruleSet.version),
  onAll("digest", (_, { ruleSet }) => ruleSet.digest),
];

/**
 * Results as CSV: a row for each region, and where they are asked for one for each unit under it.
 *
 * In Indonesian it is what Excel opens there: semicolons, decimal commas, a byte order mark.
 */
export function* printCsv(printable: Printable): Iterable<string> {
  const { ranking, language, units } = printable;
  const isIndonesian = language === "id";
  const shown = columns.filter(({ word }) => units || (word !== "unit" && word !== "unitType"));
  const config = { delimiter: isIndonesian ? ";" : ",", escapeFormulae: true, newline: "\n" };
  const write = (rows: unknown[][]): string => `${Papa.unparse(rows, config)}\n`;
  yield (isIndonesian ? "\ufeff" : "") + write([shown.map(({ word }) => words[word][language])]);
  for (let from = 0; from < ranking.length; from += portion) {
    const part = ranking.slice(from, from + portion);
    yield write(part.flatMap((ranked) => listRows(ranked, shown, printable)));
  }
}

function listRows(ranked: Ranked, shown: readonly Column[], printable: Printable): Cell[][] {
  const below = printable.units ? ranked.result.units : [];
  return [
    shown.map(({ cell }) => cell(ranked, printable) ?? null),
    ...below.map((unit) => shown.map(({ ofUnit }) => ofUnit(unit, ranked, printable) ?? null)),
  ];
}

function formatOrBlank(score: number | null, decimals: number, locale: Locale): string | null {
  return score === null ? null : formatScore(score, { decimals, locale });
}

function printCount({ all, scored }: UnitCounts): number | null {
  return all === 0 ? null : scored;
}

function text(name: string | undefined): string {
  return escapeUnseen(name ?? "");
}
