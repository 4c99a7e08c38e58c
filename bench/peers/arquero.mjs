import * as aq from "arquero";
import { interleave, ratioOf } from "../lib/interleave.mjs";
import { countWrong } from "../lib/oracle.mjs";
import { columnsContender, scoresOf } from "../lib/ours.mjs";
import { toDecimals } from "../lib/workload.mjs";

/** The expressions of a shape: the dimensions, and the unit from them. */
function writeExpressions({ dimensions, indicators }) {
  const round = (sum) => `d => op.round((${sum}) * 100) / 100`;
  const stages = indicators.map((parts, d) => [
    `d${d}`,
    round(parts.map((part, i) => `${part / 100} * d.d${d}i${i}`).join(" + ")),
  ]);
  const unit = round(dimensions.map((weight, d) => `${weight / 100} * d.d${d}`).join(" + "));
  return { stages: Object.fromEntries(stages), unit };
}

/** A table of the columns as they are. */
export function makeTable({ ids, region }, decimals) {
  return aq.table({ region, ...Object.fromEntries(ids.map((id, k) => [id, decimals[k]])) });
}

/** The scores of the units and regions of a table. */
export function scoreTable(table, shape) {
  const { stages, unit } = writeExpressions(shape);
  const units = table.derive(stages).derive({ unit }).select("region", "unit");
  const regions = units.groupby("region").rollup({ score: "d => op.round(op.mean(d.unit) * 100) / 100" });
  return { unit: units.array("unit"), region: regions.array("score") };
}

/** A data frame library: derived columns, and a mean by group. */
export async function compareArquero({ workload, truth, rounds }) {
  const table = makeTable(workload, toDecimals(workload.columns));
  const [whole, peer] = await interleave(
    [
      columnsContender(workload),
      { name: "arquero", units: workload.units, run: () => scoreTable(table, workload.shape) },
    ],
    rounds,
  );
  const ours = countWrong(scoresOf(whole.result), truth, 1);
  return [ratioOf("arquero/columns", peer, whole, { ours, peerWrong: countWrong(peer.result, truth, 100) })];
}
