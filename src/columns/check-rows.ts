import { quote } from "../issues/quote.ts";
import { below, type Report, tell } from "../issues/report.ts";
import type { UnitTable } from "./table.ts";

const mostProducts = 1e9;

/** How many units or products each region's mean runs over; undefined when something was reported. */
export function checkRows(table: UnitTable, limit: number, report: Report): Float64Array | undefined {
  checkPositions(table, limit, report);
  // a list of nothing may claim any length: room for regions is taken when every row was there
  if (report.issues.length > 0) return undefined;
  const counts = countRegions(table, limit, report);
  return report.issues.length > 0 ? undefined : counts;
}

function checkPositions({ region, regions }: UnitTable, limit: number, report: Report): void {
  for (let row = 0; row < region.length; row++) {
    const at = region[row]!;
    if (Number.isInteger(at) && at >= 0 && at < regions) continue;
    const what = `${quote(at)} is not the position of a region; give 0 to ${regions - 1}`;
    tell(report, below(below(null, "region"), row), "invalid-type", what);
    if (report.issues.length === limit) return;
  }
}

function countRegions(
  { region, regions, count, notAssessed }: UnitTable,
  limit: number,
  report: Report,
): Float64Array {
  const counts = new Float64Array(regions);
  const plain = count === undefined && notAssessed === undefined;
  const seen = plain ? counts : new Uint8Array(regions);
  if (plain) for (let row = 0; row < region.length; row++) counts[region[row]!]!++;
  for (let row = 0; !plain && row < region.length && report.issues.length < limit; row++) {
    seen[region[row]!] = 1;
    if (notAssessed?.[row]) continue;
    const own = count === undefined ? 1 : count[row]!;
    if (Number.isInteger(own) && own >= 1 && own <= mostProducts) counts[region[row]!]! += own;
    else {
      const what = `${quote(own)} is not a number of products; give a whole number from 1`;
      tell(report, below(below(null, "count"), row), "not-whole", what);
    }
  }
  for (let at = seen.indexOf(0); at !== -1 && report.issues.length < limit; at = seen.indexOf(0, at + 1)) {
    tell(report, below(below(null, "regions"), at), "empty-list", "there is no unit; give one or more");
  }
  return counts;
}
