import { scoreColumns } from "../../dist/index.js";
import { scoreDecimals } from "../lib/decimal-loop.mjs";
import { nest, scoreFlat, scoreNested } from "../lib/float.mjs";
import { decimalTableOf, makeWorkload, tableOf, toDecimals } from "../lib/workload.mjs";

/** The workload with its columns as doubles only. */
function floats(units) {
  const { columns, ...workload } = makeWorkload(units);
  return [workload, toDecimals(columns)];
}

/** Columns of a library's numbers, and their scores. */
function holdDecimals(library, units) {
  const [workload, decimals] = floats(units);
  const columns = decimals.map((column) => Array.from(column, library.make));
  return [columns, scoreDecimals(columns, workload, library)];
}

/** Each form of holding and scoring units. Packages are loaded by the one that needs them. */
export const forms = {
  "nothing (Node and the package)": () => [],
  "columns, Int32Array": (units) => {
    const workload = makeWorkload(units);
    return [workload, scoreColumns(workload.rules, tableOf(workload))];
  },
  "columns, Float64Array": (units) => {
    const [workload, decimals] = floats(units);
    return [decimals, scoreColumns(workload.rules, decimalTableOf(workload, decimals))];
  },
  "equal-shape float": (units) => {
    const [workload, decimals] = floats(units);
    return [decimals, scoreFlat(decimals, workload)];
  },
  "nested float loop": (units) => {
    const [workload, decimals] = floats(units);
    const nested = nest(workload, decimals);
    return [nested, scoreNested(nested, workload)];
  },
  "scoreAll on objects": async (units) => {
    const { makeAssessments } = await import("../peers/objects.mjs");
    const { scoreAll } = await import("../../dist/index.js");
    const [workload, decimals] = floats(units);
    const assessments = makeAssessments(workload, decimals);
    return [assessments, scoreAll(workload.rules, assessments)];
  },
  "float loop on objects": async (units) => {
    const { listWeights, makeAssessments, scoreObjects } = await import("../peers/objects.mjs");
    const [workload, decimals] = floats(units);
    const assessments = makeAssessments(workload, decimals);
    return [assessments, scoreObjects(assessments, listWeights(workload.shape))];
  },
  "decimal.js": async (units) => {
    const { decimalJs } = await import("../peers/decimal-js.mjs");
    return holdDecimals(decimalJs, units);
  },
  "big.js": async (units) => {
    const { bigJs } = await import("../peers/big-js.mjs");
    return holdDecimals(bigJs, units);
  },
  arquero: async (units) => {
    const { makeTable, scoreTable } = await import("../peers/arquero.mjs");
    const [workload, decimals] = floats(units);
    const table = makeTable(workload, decimals);
    return [table, scoreTable(table, workload.shape)];
  },
  "DuckDB DECIMAL, 1 thread": async (units) => {
    const { loadUnits, readMemory, scoreUnits } = await import("../peers/duckdb.mjs");
    const workload = makeWorkload(units);
    const connection = await loadUnits(workload);
    await scoreUnits(connection, workload.shape);
    return { bytes: () => readMemory(connection) };
  },
};
