import { below, isRecord, type Place, type Report, tell, tellType } from "../issues/report.ts";
import type { Region } from "../model/index.ts";
import { isUnknown } from "../plan/compile-criteria.ts";
import type { Absence, Plan, Reading } from "../plan/plan.ts";
import { readFacts } from "./read-facts.ts";
import { readRegion } from "./read-region.ts";
import { onlyOne, readOwn, readUnit } from "./read-unit.ts";
import { readName } from "./read-value.ts";

/** A unit with what was read of it. */
export interface UnitReading {
  readonly name: string;
  readonly type: string | undefined;
  readonly value: Reading | Absence;
}

/** An assessment, checked and turned into whole numbers. */
export interface AssessmentReading {
  readonly region: Region;
  /** Empty when the region was given without units. */
  readonly units: readonly UnitReading[];
  /** The region's own value, when it was given without units. */
  readonly own: Reading | Absence | null;
  /** The facts that are true or false; the others are absent. */
  readonly facts: ReadonlyMap<string, boolean>;
}

/** Checks an assessment against the plan; undefined when something was reported. */
export function readAssessment(
  plan: Plan,
  assessment: unknown,
  place: Place | null,
  report: Report,
): AssessmentReading | undefined {
  if (!isRecord(assessment)) return tellType(report, place, assessment, "an assessment");
  const before = report.issues.length;
  const region = readRegion(plan, assessment["region"], below(place, "region"), report);
  const facts = readFacts(plan.ruleSet.qualifiers, assessment["facts"], below(place, "facts"), report);
  const kind = onlyOne(assessment, ["units", "dimensions", "score", "notAssessed"], place, report);
  const at = below(place, kind ?? "");
  const units = kind === "units" ? readUnits(plan, assessment[kind], at, report) : [];
  const own =
    kind === undefined || kind === "units" ? null : readOwn(plan, kind, assessment[kind], at, report);
  return report.issues.length > before
    ? undefined
    : { region: region!, units: units as UnitReading[], own: own as Reading | Absence | null, facts };
}

function readUnits(plan: Plan, units: unknown, place: Place, report: Report): (UnitReading | undefined)[] {
  const { region } = plan.ruleSet;
  if (isUnknown(region)) {
    tell(
      report,
      place,
      "rule-unknown",
      `a list of units cannot be scored: ${region.unknown}; give the region's score`,
    );
  } else if (!Array.isArray(units)) {
    tellType(report, place, units, "a list of units");
  } else if (units.length === 0) {
    tell(report, place, "empty-list", "there is no unit; give one or more, or notAssessed with the reason");
  } else {
    const names = new Map<string, number>();
    return Array.from(units, (unit: unknown, i) => readOne(plan, unit, i, names, place, report));
  }
  return [];
}

function readOne(
  plan: Plan,
  unit: unknown,
  i: number,
  names: Map<string, number>,
  above: Place,
  report: Report,
): UnitReading | undefined {
  if (!isRecord(unit)) return tellType(report, below(above, i), unit, "a unit");
  const place = below(above, i, unit["name"]);
  const name = readName(unit["name"], below(place, "name"), report);
  const type = unit["type"];
  if (type !== undefined && typeof type !== "string") {
    tellType(report, below(place, "type"), type, "a text");
  }
  const value = readUnit(plan, unit, place, report);
  if (name === undefined) return undefined;
  const first = names.get(name);
  if (first === undefined) names.set(name, i);
  else
    tell(report, place, "duplicate-unit", `it is named twice, first at units[${first}]; a unit counts once`);
  return value === undefined ? undefined : { name, type: type as string | undefined, value };
}
