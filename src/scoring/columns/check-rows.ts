import { quote } from "../../exact/quote.ts";
import { below, type Report, tell } from "../report.ts";
import type { UnitTable } from "./table.ts";

const mostProducts = 1e9;

/** How many units or products each region's mean runs over; undefined when something was reported. */
export function checkRows(
  table: UnitTable,
  rows: number,
  limit: number,
  report: Report,
): Float64Array | undefined {
  const { region, regions, count, notAssessed } = table;
  const counts = new Float64Array(regions);
  const seen = new Uint8Array(regions);
  for (let row = 0; row < rows && report.issues.length < limit; row++) {
    const at = region[row]!;
    const own = count === undefined ? 1 : count[row]!;
    if (!Number.isInteger(at) || at < 0 || at >= regions) {
      const what = `${quote(at)} is not the position of a region; give 0 to ${regions - 1}`;
      tell(report, below(below(null, "region"), row), "invalid-type", what);
      continue;
    }
    seen[at] = 1;
    if (notAssessed?.[row]) continue;
    if (Number.isInteger(own) && own >= 1 && own <= mostProducts) counts[at]! += own;
    else
      tell(
        report,
        below(below(null, "count"), row),
        "not-whole",
        `${quote(own)} is not a number of products; give a whole number from 1`,
      );
  }
  for (let at = seen.indexOf(0); at !== -1 && report.issues.length < limit; at = seen.indexOf(0, at + 1)) {
    tell(report, below(below(null, "regions"), at), "empty-list", "there is no unit; give one or more");
  }
  return report.issues.length > 0 ? undefined : counts;
}
