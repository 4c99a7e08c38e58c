import Papa from "papaparse";
import { formatScore, type Ranked } from "../index.ts";
import type { Printable } from "./printable.ts";
import { showText } from "./show-text.ts";

/** Results as CSV with a row per region: English headings and decimal points in every language. */
export function printCsv({ ruleSet, ranking, language, countUnits }: Printable): Iterable<string> {
  const { decimals } = ruleSet.score;
  const rows = ranking.map(({ rank, result }: Ranked) => ({
    rank,
    region: showText(result.region.name),
    type: result.region.type,
    province: showText(result.region.province ?? ""),
    score: result.score === null ? null : formatScore(result.score, { decimals }),
    exact: result.exact,
    grade: result.grade,
    zone: result.zone,
    label: result.label?.[language],
    qualifier: result.qualifier?.[language],
    units: countUnits(result).scored,
  }));
  return [`${Papa.unparse(rows, { escapeFormulae: true, newline: "\n" })}\n`];
}
