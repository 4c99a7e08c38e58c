import Big from "big.js";
import { interleave, ratioOf } from "../lib/interleave.mjs";
import { countWrong } from "../lib/oracle.mjs";
import { columnsContender, scoresOf } from "../lib/ours.mjs";
import { cut, toDecimals } from "../lib/workload.mjs";

const round = (value) => value.round(2, Big.roundHalfUp);

/** Bigs all the way, rounded half up at each stage. */
export function scoreBigs(columns, { units, shape, region, regions }) {
  const dimensionWeights = shape.dimensions.map((weight) => new Big(weight).div(100));
  const weights = shape.indicators.map((parts) => parts.map((part) => new Big(part).div(100)));
  const unit = new Array(units);
  const sums = Array.from({ length: regions }, () => new Big(0));
  const counts = new Float64Array(regions);
  for (let u = 0; u < units; u++) {
    let total = new Big(0);
    for (let d = 0, k = 0; d < weights.length; d++) {
      let sum = new Big(0);
      for (const weight of weights[d]) sum = sum.plus(columns[k++][u].times(weight));
      total = total.plus(round(sum).times(dimensionWeights[d]));
    }
    unit[u] = round(total);
    sums[region[u]] = sums[region[u]].plus(unit[u]);
    counts[region[u]]++;
  }
  return { unit, region: sums.map((sum, r) => round(sum.div(counts[r]))) };
}

/** big.js on the same columns, once with the numbers made beforehand and once with making them. */
export async function compareBigJs({ workload, truth, rounds, slowUnits }) {
  const part = cut(workload, slowUnits);
  const { units } = part;
  const numbers = toDecimals(part.columns);
  const parse = () => numbers.map((column) => Array.from(column, (value) => new Big(value)));
  const bigs = parse();
  const [whole, peer, parsing] = await interleave(
    [
      columnsContender(workload),
      { name: "big.js", units, run: () => scoreBigs(bigs, part) },
      { name: "big.js with parsing", units, run: () => scoreBigs(parse(), part) },
    ],
    rounds,
  );
  const ours = countWrong(scoresOf(whole.result), truth, 1);
  const peerWrong = countWrong(peer.result, truth, 100);
  return [
    ratioOf("big.js/columns", peer, whole, { ours, peerWrong }),
    ratioOf("big.js-parsing/columns", parsing, whole, { ours, peerWrong }),
  ];
}
