import { formatScore, type Ranked, type RegionResult, type UnitResult } from "../index.ts";
import { words } from "../locale/words.ts";
import { countUnits, type UnitCounts } from "./count-units.ts";
import type { Cell, Colour, Column, Table } from "./lay-out.ts";
import { nameOpinion } from "./name-opinion.ts";
import type { Printable } from "./printable.ts";

/** A column with how its cell follows from a result, and from that of a unit under it. */
interface Shown extends Column {
  readonly cell: (ranked: Ranked) => Cell;
  readonly ofUnit: (unit: UnitResult) => Cell;
}

const colours: Readonly<Record<string, Colour | undefined>> = {
  hijau: "green",
  kuning: "yellow",
  merah: "red",
};

/** Makes the table of the results. Columns that the rule set does not know are left out. */
export function buildTable(printable: Printable): Table {
  const shown = listColumns(printable);
  const columns = shown.map(({ heading, numeric = false }) => ({ heading, numeric }));
  return { columns, rows: { [Symbol.iterator]: () => listRows(printable, shown) } };
}

function* listRows({ ranking, units }: Printable, shown: readonly Shown[]): Generator<readonly Cell[]> {
  for (const ranked of ranking) {
    yield shown.map(({ cell }) => cell(ranked));
    for (const unit of units ? ranked.result.units : []) yield shown.map(({ ofUnit }) => ofUnit(unit));
  }
}

function listColumns({ ruleSet, ranking, within, language }: Printable): readonly Shown[] {
  const { decimals } = ruleSet.score;
  const regions = ranking.map(({ result }) => result.region);
  const several = (key: "type" | "province") => regions.some((region) => region[key] !== regions[0]![key]);
  const has = (key: "grade" | "zone") => ruleSet.bands.some((band) => band[key] !== null);
  const grouped = within !== "all" && (several("type") || several("province"));
  const ofRegion = (word: keyof typeof words, cell: (result: RegionResult) => Cell): Shown => ({
    heading: words[word][language],
    cell: ({ result }) => cell(result),
    ofUnit: () => "",
  });
  const ofBoth = (word: keyof typeof words, cell: (result: RegionResult | UnitResult) => Cell): Shown => ({
    ...ofRegion(word, cell),
    ofUnit: cell,
  });
  const numeric = { numeric: true };
  const formatted = new Map<number, string>();
  // long tables have the same scores again and again
  const format = (score: number | null) => {
    if (score === null) return "-";
    const text = formatted.get(score) ?? formatScore(score, { decimals, locale: language });
    formatted.set(score, text);
    return text;
  };
  const columns: (Shown | false)[] = [
    { ...ofRegion("rank", () => ""), ...numeric, cell: (ranked) => formatRank(ranked, grouped) },
    regions.some(({ code }) => code !== undefined) && ofRegion("code", ({ region }) => region.code ?? "-"),
    { ...ofRegion("region", ({ region }) => region.name), ofUnit: ({ name }) => `  ${name}` },
    several("type") && ofRegion("type", ({ region }) => region.type),
    several("province") && ofRegion("province", ({ region }) => region.province ?? "-"),
    { ...ofBoth("score", ({ score }) => format(score)), ...numeric },
    has("grade") && ofBoth("grade", ({ grade }) => grade ?? "-"),
    has("zone") && ofBoth("zone", ({ zone }) => colourZone(zone)),
    !has("zone") && ofBoth("opinion", (result) => nameOpinion(result, language) || "-"),
    { ...ofRegion("units", (result) => formatCounts(countUnits(result))), ...numeric },
  ];
  return columns.filter((shown) => shown !== false);
}

/** `3/12` where several groups stand in one table. */
function formatRank({ rank, of }: Ranked, grouped: boolean): string {
  if (rank === null) return "-";
  return grouped ? `${rank}/${of}` : String(rank);
}

function formatCounts({ all, scored }: UnitCounts): string {
  return all === 0 ? "-" : String(scored);
}

function colourZone(zone: string | null): Cell {
  const colour = zone === null ? undefined : colours[zone];
  return colour === undefined ? (zone ?? "-") : { text: zone!, colour };
}
