import { scoreColumns } from "../../dist/index.js";
import { nest, scoreFlat, scoreNested } from "../lib/float.mjs";
import { interleave, ratioOf } from "../lib/interleave.mjs";
import { countWrong } from "../lib/oracle.mjs";
import { columnsContender, scoresOf } from "../lib/ours.mjs";
import { decimalTableOf, tableOf, toDecimals } from "../lib/workload.mjs";

/** Columns against the loop over nested lists and against float code of the same shape. */
export async function compareFloat({ workload, truth, rounds }) {
  const { units, rules } = workload;
  const decimals = toDecimals(workload.columns);
  const nested = nest(workload, decimals);
  const table = decimalTableOf(workload, decimals);
  const contenders = [
    columnsContender(workload),
    {
      name: "columns without SIMD",
      units,
      run: () => withoutSimd(() => scoreColumns(rules, tableOf(workload))),
    },
    { name: "columns of decimals", units, run: () => scoreColumns(rules, table) },
    { name: "nested float loop", units, run: () => scoreNested(nested, workload) },
    { name: "equal-shape float", units, run: () => scoreFlat(decimals, workload) },
  ];
  const [whole, plain, decimal, loop, flat] = await interleave(contenders, rounds);
  const ours = countWrong(scoresOf(whole.result), truth, 1);
  const oursWithout = countWrong(scoresOf(plain.result), truth, 1);
  const oursOfDecimals = countWrong(scoresOf(decimal.result), truth, 1);
  const ofLoop = countWrong(loop.result, truth, 100);
  const ofFlat = countWrong(flat.result, truth, 100);
  return [
    ratioOf("columns/nested-float", whole, loop, { ours, peerWrong: ofLoop, lane: whole.result.lane }),
    ratioOf("columns/equal-float", whole, flat, { ours, peerWrong: ofFlat }),
    ratioOf("columns-without-simd/columns", plain, whole, { ours: oursWithout }),
    ratioOf("columns-without-simd/nested-float", plain, loop, { ours: oursWithout }),
    ratioOf("decimal-columns/nested-float", decimal, loop, { ours: oursOfDecimals, peerWrong: ofLoop }),
    ratioOf("decimal-columns/equal-float", decimal, flat, { ours: oursOfDecimals, peerWrong: ofFlat }),
  ];
}

/** The same call where there is no WebAssembly. */
function withoutSimd(run) {
  const kept = globalThis.WebAssembly;
  globalThis.WebAssembly = undefined;
  try {
    return run();
  } finally {
    globalThis.WebAssembly = kept;
  }
}
