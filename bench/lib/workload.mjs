import { parseRuleSet } from "../../dist/authoring/index.js";
import { ombudsmanRi2022 } from "../../dist/index.js";

const label = { id: "contoh", en: "example" };
const rounding = { decimals: 2, rounding: "half-up" };

/** Four dimensions with thirty indicators: the first of each dimension weighs more, all in hundredths. */
export const usual = {
  dimensions: [30, 30, 20, 20],
  indicators: [8, 8, 7, 7].map((size) =>
    Array.from({ length: size }, (_, i) => (i === 0 ? 100 - 10 * (size - 1) : 10)),
  ),
};

/** Four dimensions with as many indicators as asked for, all of one weight. */
export function shapeOf(indicators) {
  const sizes = Array.from({ length: 4 }, (_, d) => Math.floor((indicators + d) / 4));
  return { dimensions: [30, 30, 20, 20], indicators: sizes.map((size) => Array(size).fill(1)) };
}

/** The rule set of a shape: weighted means, rounded half up to two decimals at each dimension and at the unit. */
export function makeRules({ dimensions, indicators }) {
  const children = dimensions.map((weight, d) => ({
    id: `d${d}`,
    label,
    weight,
    method: "weighted-mean",
    total: indicators[d].reduce((sum, part) => sum + part, 0),
    rounding,
    children: indicators[d].map((part, i) => ({ id: `d${d}i${i}`, label, weight: part })),
  }));
  const criteria = { id: "unit", label, method: "weighted-mean", total: 100, rounding, children };
  return parseRuleSet({ ...structuredClone(ombudsmanRi2022), id: "own/bench", digest: "", criteria });
}

/** The ids of the indicators, in the order of the columns. */
export function listIds({ indicators }) {
  return indicators.flatMap((parts, d) => parts.map((_, i) => `d${d}i${i}`));
}

/** Scores of 60.00 to 100.00 as whole hundredths, a column per indicator, always the same (xorshift32). */
export function makeColumns(count, units) {
  let state = 20_221_229;
  return Array.from({ length: count }, () => {
    const column = new Int32Array(units);
    for (let u = 0; u < units; u++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      column[u] = 6000 + ((state >>> 0) % 4001);
    }
    return column;
  });
}

/** The region of each unit: 25 units are 4 regions. */
export function makeRegions(units) {
  return Int32Array.from({ length: units }, (_, u) => Math.floor(u / 6.25));
}

/** Everything about a number of units of a shape (a multiple of 25, so that regions are whole). */
export function makeWorkload(units, shape = usual) {
  const ids = listIds(shape);
  const columns = makeColumns(ids.length, units);
  return { units, shape, ids, rules: makeRules(shape), columns, ...regionsOf(makeRegions(units)) };
}

/** The first units of a workload. */
export function cut(workload, units) {
  const columns = workload.columns.map((column) => column.subarray(0, units));
  return { ...workload, units, columns, ...regionsOf(workload.region.subarray(0, units)) };
}

function regionsOf(region) {
  return { region, regions: region[region.length - 1] + 1 };
}

/** What scoreColumns takes: the whole hundredths as they are. */
export function tableOf({ ids, columns, region, regions }) {
  const given = columns.map((values) => ({ values, decimals: 2, scaled: true }));
  return { regions, region, columns: Object.fromEntries(ids.map((id, k) => [id, given[k]])) };
}

/** Decimals as doubles, which is what float code takes. */
export function toDecimals(columns) {
  return columns.map((column) => Float64Array.from(column, (value) => value / 100));
}

/** What scoreColumns takes when the columns hold decimals. */
export function decimalTableOf({ ids, region, regions }, decimals) {
  const given = decimals.map((values) => ({ values, decimals: 2 }));
  return { regions, region, columns: Object.fromEntries(ids.map((id, k) => [id, given[k]])) };
}
