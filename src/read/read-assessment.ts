import { isRecord } from "../issues/is-record.ts";
import { type At, addIssue, child, countIssues, named } from "../issues/issue-list.ts";
import type { Region } from "../model/index.ts";
import type { Plan } from "../plan/plan.ts";
import { isUnknown } from "../plan/read-rule.ts";
import { onlyOne, readRecord, refuseUnknown } from "./fields.ts";
import type { Input } from "./input.ts";
import { addName, type NameIndex } from "./name-index.ts";
import { readFacts } from "./read-facts.ts";
import { readList } from "./read-list.ts";
import { readRegion } from "./read-region.ts";
import { readInput, readUnit, type UnitInput } from "./read-unit.ts";

const kinds = ["units", "dimensions", "score", "notAssessed"];
const known = ["region", "facts", ...kinds];

/** An assessment, checked, in whole numbers. */
export interface AssessmentInput {
  readonly region: Region;
  /** Empty when the region was given without units. */
  readonly units: readonly UnitInput[];
  /** What is known of the region itself, when it was given without units. */
  readonly own: Input | null;
  /** The facts that are true or false; the others are absent. */
  readonly facts: ReadonlyMap<string, boolean>;
}

/** What was read of an assessment: the region by itself too, so that regions can be compared. */
export interface AssessmentReading {
  /** Its place, by the name of the region. */
  readonly at: At;
  /** Undefined when its name, type or province is wrong. */
  readonly region: Region | undefined;
  /** Undefined when anything is wrong. */
  readonly input: AssessmentInput | undefined;
}

/** Checks an assessment against the plan. */
export function readAssessment(plan: Plan, value: unknown, place: At): AssessmentReading {
  const before = countIssues(place);
  const fields = readRecord(value, "assessment", place);
  if (fields === undefined) return { at: place, region: undefined, input: undefined };
  const of = isRecord(fields["region"]) ? { ...fields["region"] } : fields["region"];
  const at = named(place, isRecord(of) ? of["name"] : undefined);
  refuseUnknown(fields, known, at);
  const region = readRegion(plan, of, child(at, "region"));
  const facts = readFacts(plan.ruleSet.qualifiers, fields["facts"], child(at, "facts"));
  const kind = onlyOne(fields, kinds, at);
  const units = kind === "units" ? readUnits(plan, fields[kind], child(at, kind)) : [];
  const own =
    kind === undefined || kind === "units" ? undefined : readInput(plan, kind, fields[kind], child(at, kind));
  if (countIssues(at) > before) return { at, region, input: undefined };
  const input = { region: region!, units: units as UnitInput[], own: own ?? null, facts };
  return { at, region, input };
}

function readUnits(plan: Plan, value: unknown, at: At): readonly (UnitInput | undefined)[] {
  const { region } = plan.ruleSet;
  if (isUnknown(region)) {
    addIssue(at, "rule-unknown", { of: "units", reason: region.unknown });
    return [];
  }
  const names: NameIndex = new Map();
  const list = readList(value, "units", "unit", at) ?? [];
  return list.map((item, i) => {
    const unit = readRecord(item, "unit", child(at, i));
    if (unit === undefined) return undefined;
    const place = child(at, i, unit["name"]);
    const read = readUnit(plan, unit, place);
    if (typeof unit["name"] === "string") addName(names, unit["name"], i, "duplicate-unit", place);
    return read;
  });
}
