import { scoreColumns } from "../../dist/index.js";
import { interleave, summarize } from "./interleave.mjs";
import { cut, makeWorkload, shapeOf, tableOf } from "./workload.mjs";

/** How the cost of a unit grows with their number; float code of the same shape on the same columns beside it. */
export async function growByUnits({ rounds, growth }) {
  // A module of its own: the loop has only ever seen Float64Array elsewhere, here it sees Int32Array.
  const { scoreFlat } = await import("./float.mjs?growth");
  const largest = makeWorkload(growth.at(-1));
  const contenders = growth.flatMap((units) => {
    const part = cut(largest, units);
    const table = tableOf(part);
    const repeat = Math.max(1, Math.round(1e6 / units));
    return [
      { name: "columns", units, repeat, run: () => scoreColumns(part.rules, table) },
      { name: "float", units, repeat, run: () => scoreFlat(part.columns, part) },
    ];
  });
  const timed = await interleave(contenders, rounds);
  return growth.map((units) => ({
    units,
    nanosecondsPerUnit: perUnit(timed.find((one) => one.units === units && one.name === "columns")),
    floatNanosecondsPerUnit: perUnit(timed.find((one) => one.units === units && one.name === "float")),
  }));
}

/** How the cost of an answer grows with the number of indicators. */
export async function growByIndicators({ rounds, growthUnits }) {
  const counts = [4, 10, 30, 100, 300];
  const contenders = counts.map((indicators) => {
    const workload = makeWorkload(growthUnits, shapeOf(indicators));
    const table = tableOf(workload);
    return { name: indicators, units: growthUnits, run: () => scoreColumns(workload.rules, table) };
  });
  const timed = await interleave(contenders, rounds);
  return timed.map((one) => {
    const nanosecondsPerUnit = perUnit(one);
    return {
      indicators: one.name,
      units: growthUnits,
      lane: one.result.lane,
      nanosecondsPerUnit,
      nanosecondsPerAnswer: nanosecondsPerUnit.median / one.name,
    };
  });
}

function perUnit({ units, seconds }) {
  return summarize(seconds.map((s) => (s / units) * 1e9));
}
