import { type At, addIssue, child } from "../issues/issue-list.ts";
import { showNames, showValue } from "../issues/shown.ts";
import type { Region } from "../model/index.ts";
import type { Plan } from "../plan/plan.ts";
import { readFields } from "./fields.ts";
import { readName, readText } from "./read-value.ts";

const known = ["name", "type", "code", "province"];

/** Reads the region, a copy; undefined when its name, type or province is wrong. */
export function readRegion(plan: Plan, value: unknown, at: At): Region | undefined {
  const region = readFields(value, "region", known, at);
  if (region === undefined) return undefined;
  const before = at.list.count;
  const name = readName(region["name"], child(at, "name"));
  const type = readType(plan, region["type"], child(at, "type"));
  const { province: given, code: own } = region;
  const province = given === undefined ? undefined : readName(given, child(at, "province"));
  const isKnown = at.list.count === before;
  const code = own === undefined ? undefined : readText(own, child(at, "code"));
  if (!isKnown) return undefined;
  return {
    name: name!,
    type,
    ...(code === undefined ? {} : { code }),
    ...(province === undefined ? {} : { province }),
  };
}

function readType({ ruleSet: { appliesTo } }: Plan, type: unknown, at: At): string {
  if (!appliesTo.includes(type as string))
    addIssue(at, "wrong-region-type", { value: showValue(type), ...showNames(appliesTo) });
  return type as string;
}
