import { quote } from "../issues/quote.ts";
import { below, isRecord, type Place, type Report, tell, tellType } from "../issues/report.ts";
import type { Region, RegionType } from "../model/index.ts";
import type { Plan } from "../plan/plan.ts";
import { readName } from "./read-value.ts";

/** The region, copied; undefined when something was reported. */
export function readRegion(plan: Plan, region: unknown, place: Place, report: Report): Region | undefined {
  if (!isRecord(region)) {
    return tellType(report, place, region, "a region; give { name, type }");
  }
  const { appliesTo, id } = plan.ruleSet;
  const name = readName(region["name"], below(place, "name"), report);
  const type = region["type"] as RegionType;
  if (!appliesTo.includes(type)) {
    const what = `${quote(type)} is not a type that ${id} applies to; these are ${appliesTo.join(", ")}`;
    tell(report, below(place, "type"), "wrong-region-type", what);
  }
  const code = readOptional(region["code"], below(place, "code"), report);
  const province = readOptional(region["province"], below(place, "province"), report);
  if (name === undefined) return undefined;
  return {
    name,
    type,
    ...(code === undefined ? {} : { code }),
    ...(province === undefined ? {} : { province }),
  };
}

function readOptional(value: unknown, place: Place, report: Report): string | undefined {
  return value === undefined ? undefined : readName(value, place, report);
}
