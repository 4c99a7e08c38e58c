import Papa from "papaparse";
import { formatScore, type Ranked } from "../../index.ts";
import { escapeUnseen } from "../../issues/quote.ts";
import { countUnits } from "./count-units.ts";
import type { Printable } from "./printable.ts";

/** So many rows are written at a time. */
const portion = 1000;

/** Results as CSV with a row per region: English headings and decimal points in every language. */
export function* printCsv(printable: Printable): Iterable<string> {
  const { ranking } = printable;
  for (let from = 0; from < ranking.length; from += portion) {
    const rows = ranking.slice(from, from + portion).map((ranked) => makeRow(ranked, printable));
    yield `${Papa.unparse(rows, { escapeFormulae: true, newline: "\n", header: from === 0 })}\n`;
  }
}

function makeRow({ rank, result }: Ranked, { ruleSet, language }: Printable) {
  const { decimals } = ruleSet.score;
  return {
    rank,
    region: escapeUnseen(result.region.name),
    type: result.region.type,
    province: escapeUnseen(result.region.province ?? ""),
    score: result.score === null ? null : formatScore(result.score, { decimals }),
    exact: result.exact,
    grade: result.grade,
    zone: result.zone,
    label: result.label?.[language],
    qualifier: result.qualifier?.[language],
    units: countUnits(result).scored,
  };
}
