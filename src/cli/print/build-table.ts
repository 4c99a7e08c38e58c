import { formatScore, type Locale, type Ranked, type RegionResult } from "../../index.ts";
import { countUnits, type UnitCounts } from "./count-units.ts";
import type { Cell, Colour, Column, Table } from "./lay-out.ts";
import { nameOpinion } from "./name-opinion.ts";
import type { Printable } from "./printable.ts";
import { words } from "./words.ts";

/** A column with how its cell follows from a result. */
interface Shown extends Column {
  readonly cell: (ranked: Ranked) => Cell;
}

const colours: Readonly<Record<string, Colour | undefined>> = {
  hijau: "green",
  kuning: "yellow",
  merah: "red",
};

/** Makes the table of the results. Columns that the rule set does not know are left out. */
export function buildTable(printable: Printable): Table {
  const shown = listColumns(printable);
  return {
    columns: shown.map(({ heading, numeric = false }) => ({ heading, numeric })),
    rows: printable.ranking.map((ranked) => shown.map(({ cell }) => cell(ranked))),
  };
}

function listColumns({ ruleSet, ranking, within, language }: Printable): readonly Shown[] {
  const { decimals } = ruleSet.score;
  const regions = ranking.map(({ result }) => result.region);
  const several = (key: "type" | "province") => regions.some((region) => region[key] !== regions[0]![key]);
  const has = (key: "grade" | "zone") => ruleSet.bands.some((band) => band[key] !== null);
  const grouped = within !== "all" && (several("type") || several("province"));
  const column = (
    word: keyof typeof words,
    cell: (result: RegionResult) => Cell,
    numeric = false,
  ): Shown => ({
    heading: words[word][language],
    numeric,
    cell: ({ result }) => cell(result),
  });
  const columns: (Shown | false)[] = [
    { heading: words.rank[language], numeric: true, cell: (ranked) => sayRank(ranked, grouped) },
    column("region", ({ region }) => region.name),
    several("type") && column("type", ({ region }) => region.type),
    several("province") && column("province", ({ region }) => region.province ?? "-"),
    column("score", ({ score }) => sayScore(score, decimals, language), true),
    has("grade") && column("grade", ({ grade }) => grade ?? "-"),
    has("zone") && column("zone", ({ zone }) => paint(zone)),
    !has("zone") && column("opinion", (result) => nameOpinion(result, language) || "-"),
    column("units", (result) => sayCounts(countUnits(result)), true),
  ];
  return columns.filter((shown) => shown !== false);
}

/** `3/12` where several groups stand in one table. */
function sayRank({ rank, of }: Ranked, grouped: boolean): string {
  if (rank === null) return "-";
  return grouped ? `${rank}/${of}` : String(rank);
}

function sayCounts({ all, scored }: UnitCounts): string {
  return all === 0 ? "-" : String(scored);
}

function sayScore(score: number | null, decimals: number, locale: Locale): string {
  return score === null ? "-" : formatScore(score, { decimals, locale });
}

function paint(zone: string | null): Cell {
  const colour = zone === null ? undefined : colours[zone];
  return colour === undefined ? (zone ?? "-") : { text: zone!, colour };
}
