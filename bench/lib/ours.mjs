import { scoreColumns } from "../../dist/index.js";
import { tableOf } from "./workload.mjs";

/** Ours as a contender: scoreColumns on whole hundredths in Int32Array columns, with all its checks and classes. */
export function columnsContender(workload) {
  const table = tableOf(workload);
  return { name: "columns", units: workload.units, run: () => scoreColumns(workload.rules, table) };
}

/** Its result in the form that every peer gives. */
export function scoresOf({ units, regions }) {
  return { unit: units.score, region: regions.score };
}
