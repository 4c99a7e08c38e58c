import { HyperFormula } from "hyperformula";
import { interleave, ratioOf } from "../lib/interleave.mjs";
import { countWrong } from "../lib/oracle.mjs";
import { columnsContender, scoresOf } from "../lib/ours.mjs";
import { cut, toDecimals } from "../lib/workload.mjs";

/** The name of a column of a sheet: 0 is A, 26 is AA. */
function nameOf(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : nameOf(Math.floor(column / 26) - 1) + last;
}

/** A row per unit: its answers, the rounded dimensions, the rounded score; a mean beside each region's first unit. */
function writeSheet({ units, shape, region, ids }, decimals) {
  const first = ids.length;
  return Array.from({ length: units }, (_, u) => {
    const row = u + 1;
    let k = 0;
    const dimensions = shape.indicators.map((parts) => {
      const terms = parts.map((part) => `${part / 100}*${nameOf(k++)}${row}`);
      return `=ROUND(${terms.join("+")},2)`;
    });
    const terms = shape.dimensions.map((weight, d) => `${weight / 100}*${nameOf(first + d)}${row}`);
    const cells = [...decimals.map((column) => column[u]), ...dimensions, `=ROUND(${terms.join("+")},2)`];
    if (u > 0 && region[u] === region[u - 1]) return cells;
    let end = row;
    while (end < units && region[end] === region[u]) end++;
    const score = nameOf(first + dimensions.length);
    return [...cells, `=ROUND(AVERAGE(${score}${row}:${score}${end}),2)`];
  });
}

/** Builds the sheet, which computes it, and reads the scores back. */
function scoreSheet(sheet, { shape, ids }) {
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3" });
  const values = engine.getSheetValues(0);
  engine.destroy();
  const score = ids.length + shape.dimensions.length;
  const region = values.map((row) => row[score + 1]).filter((value) => typeof value === "number");
  return { unit: values.map((row) => row[score]), region };
}

/** A spreadsheet engine, from cells and formulas to values. */
export async function compareHyperFormula({ workload, truth, rounds, slowestUnits }) {
  const part = cut(workload, slowestUnits);
  const sheet = writeSheet(part, toDecimals(part.columns));
  const [whole, peer] = await interleave(
    [
      columnsContender(workload),
      { name: "HyperFormula", units: part.units, run: () => scoreSheet(sheet, part) },
    ],
    rounds,
  );
  const ours = countWrong(scoresOf(whole.result), truth, 1);
  return [
    ratioOf("hyperformula/columns", peer, whole, { ours, peerWrong: countWrong(peer.result, truth, 100) }),
  ];
}
