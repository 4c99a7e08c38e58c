import { type Integer, plus, times } from "../exact/integer.ts";
import { quote } from "../issues/quote.ts";
import { below, isRecord, type Place, type Report, tell, tellType } from "../issues/report.ts";
import { isUnknown } from "../plan/compile-criteria.ts";
import { laneOf } from "../plan/lane.ts";
import type { Plan, Reading } from "../plan/plan.ts";
import { readName, readScore } from "./read-value.ts";

const mostProducts = 1e9;

/** The service products of a unit, or their mean and count. */
export function readProducts(plan: Plan, value: unknown, place: Place, report: Report): Reading | undefined {
  const { region } = plan.ruleSet;
  if (isUnknown(region) || region.of !== "products") {
    return tell(
      report,
      place,
      "rule-unknown",
      "how products become a unit's score is unknown here; give the unit's score",
    );
  }
  if (Array.isArray(value)) return readList(plan, value, place, report);
  if (isRecord(value)) return readMean(plan, value, place, report);
  return tell(
    report,
    place,
    "invalid-type",
    `${quote(value)} is neither a list of products nor { mean, count }`,
  );
}

function readList(plan: Plan, list: readonly unknown[], place: Place, report: Report): Reading | undefined {
  if (list.length === 0) return tell(report, place, "empty-list", "there is no product; give one or more");
  const lane = laneOf(plan, list.length);
  const names = new Set<unknown>();
  let sum: Integer = lane(0);
  for (const [i, product] of list.entries()) {
    if (!isRecord(product)) {
      tellType(report, below(place, i), product, "a product");
      continue;
    }
    const { name, score } = product;
    const at = below(place, i, name);
    const named = readName(name, below(at, "name"), report) !== undefined;
    if (named && names.has(name))
      tell(report, at, "duplicate-product", "it is named twice; a product counts once");
    names.add(name);
    sum = plus(sum, lane(readScore(plan, score, below(at, "score"), report) ?? 0));
  }
  return { numerator: times(sum, plan.scoreFactor), count: list.length };
}

function readMean(
  plan: Plan,
  value: Readonly<Record<string, unknown>>,
  place: Place,
  report: Report,
): Reading | undefined {
  const mean = readScore(plan, value["mean"], below(place, "mean"), report);
  const count = value["count"];
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1 || count > mostProducts) {
    const what = `${quote(count)} is not a number of products; give a whole number from 1`;
    return tell(report, below(place, "count"), "not-whole", what);
  }
  if (mean === undefined) return undefined;
  return {
    numerator: times(times(laneOf(plan, count)(mean), count), plan.scoreFactor),
    count,
  };
}
