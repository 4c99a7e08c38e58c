import { interleave, ratioOf } from "./interleave.mjs";
import { countWrong } from "./oracle.mjs";
import { columnsContender, scoresOf } from "./ours.mjs";
import { cut, toDecimals } from "./workload.mjs";

/** Decimals of a class all the way, rounded half up at each stage. */
export function scoreDecimals(columns, { units, shape, region, regions }, { make, round }) {
  const dimensionWeights = shape.dimensions.map((weight) => make(weight).div(100));
  const weights = shape.indicators.map((parts) => parts.map((part) => make(part).div(100)));
  const unit = new Array(units);
  const sums = Array.from({ length: regions }, () => make(0));
  const counts = new Float64Array(regions);
  for (let u = 0; u < units; u++) {
    let total = make(0);
    for (let d = 0, k = 0; d < weights.length; d++) {
      let sum = make(0);
      for (const weight of weights[d]) sum = sum.plus(columns[k++][u].times(weight));
      total = total.plus(round(sum).times(dimensionWeights[d]));
    }
    unit[u] = round(total);
    sums[region[u]] = sums[region[u]].plus(unit[u]);
    counts[region[u]]++;
  }
  return { unit, region: sums.map((sum, r) => round(sum.div(counts[r]))) };
}

/**
 * A library of decimals { name, make, round } on the same columns, once with the numbers made beforehand and once
 * with making them. Import this file with a query of one's own (`?big.js`): the loop then sees one class only.
 */
export async function compareDecimals(library, { workload, truth, rounds, slowUnits }) {
  const { name, make } = library;
  const part = cut(workload, slowUnits);
  const { units } = part;
  const numbers = toDecimals(part.columns);
  const parse = () => numbers.map((column) => Array.from(column, make));
  const made = parse();
  const [whole, peer, parsing] = await interleave(
    [
      columnsContender(workload),
      { name, units, run: () => scoreDecimals(made, part, library) },
      { name: `${name} with parsing`, units, run: () => scoreDecimals(parse(), part, library) },
    ],
    rounds,
  );
  const ours = countWrong(scoresOf(whole.result), truth, 1);
  const peerWrong = countWrong(peer.result, truth, 100);
  return [
    ratioOf(`${name}/columns`, peer, whole, { ours, peerWrong }),
    ratioOf(`${name}-parsing/columns`, parsing, whole, { ours, peerWrong }),
  ];
}
