import { type Integer, plus, times } from "../exact/integer.ts";
import { type At, addIssue, child } from "../issues/issue-list.ts";
import { showValue } from "../issues/shown.ts";
import { laneOf } from "../plan/lane.ts";
import type { Plan } from "../plan/plan.ts";
import { isUnknown } from "../plan/read-rule.ts";
import { type Fields, readFields, readRecord, refuseUnknown } from "./fields.ts";
import type { Input } from "./input.ts";
import { addName, type NameIndex } from "./name-index.ts";
import { readList } from "./read-list.ts";
import { readName, readScore } from "./read-value.ts";

const mostProducts = 1e9;

/** Reads the service products of a unit, or their mean and count; undefined when something was wrong. */
export function readProducts(plan: Plan, value: unknown, at: At): Input | undefined {
  const { region } = plan.ruleSet;
  if (isUnknown(region) || region.of !== "products")
    return addIssue(at, "rule-unknown", { gap: "products-unknown" });
  if (Array.isArray(value)) return readEach(plan, value, at);
  const fields = readFields(value, "products", ["mean", "count"], at);
  return fields && readMean(plan, fields, at);
}

function readEach(plan: Plan, value: unknown, at: At): Input | undefined {
  const list = readList(value, "products", "product", at);
  if (list === undefined) return undefined;
  const lane = laneOf(plan, list.length);
  const names: NameIndex = new Map();
  let sum: Integer = lane(0);
  for (const [i, item] of list.entries()) {
    const product = readRecord(item, "product", child(at, i));
    if (product === undefined) continue;
    const place = child(at, i, product["name"]);
    refuseUnknown(product, ["name", "score"], place);
    const name = readName(product["name"], child(place, "name"));
    if (name !== undefined) addName(names, name, i, "duplicate-product", place);
    sum = plus(sum, lane(readScore(plan, product["score"], child(place, "score")) ?? 0));
  }
  return { kind: "products", sum, count: list.length };
}

function readMean(plan: Plan, fields: Fields, at: At): Input | undefined {
  const mean = readScore(plan, fields["mean"], child(at, "mean"));
  const count = fields["count"];
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1 || count > mostProducts)
    return addIssue(child(at, "count"), "not-whole", { value: showValue(count), expected: "product-count" });
  return mean === undefined
    ? undefined
    : { kind: "products", sum: times(laneOf(plan, count)(mean), count), count };
}
