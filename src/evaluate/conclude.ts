import { times } from "../exact/integer.ts";
import { ratioText } from "../exact/ratio-text.ts";
import type { Note, RegionResult, ScoredNode, UnitResult } from "../model/index.ts";
import { laneOf } from "../plan/lane.ts";
import type { Absence, Plan, Reading } from "../plan/plan.ts";
import type { AssessmentReading, UnitReading } from "../read/read-assessment.ts";
import { classOf } from "./class-of.ts";
import { countsProducts, meanOf } from "./mean-of.ts";
import { notAssessed, unitsLeftOut } from "./notes.ts";
import { roundScore } from "./round-score.ts";

type Facts = ReadonlyMap<string, boolean> | null;

/** The result of a region whose assessment was read. */
export function conclude(plan: Plan, { region, units, own, facts }: AssessmentReading): RegionResult {
  const assessed = units
    .filter((unit) => !("notAssessed" in unit.value))
    .map((unit) => unit.value as Reading);
  const value = own ?? (assessed.length === 0 ? allAbsent(units) : meanOf(plan, assessed));
  const left = units.length - assessed.length;
  const notes = left > 0 && assessed.length > 0 ? [unitsLeftOut(left, units.length)] : [];
  return {
    ruleSet: { ...plan.reference },
    region,
    ...node(plan, value, facts, notes),
    units: units.map((unit) => concludeUnit(plan, unit)),
  };
}

function concludeUnit(plan: Plan, { name, type, value }: UnitReading): UnitResult {
  const productCount = "count" in value && countsProducts(plan) ? Number(value.count) : undefined;
  return {
    name,
    ...(type === undefined ? {} : { type }),
    ...node(plan, value, null, []),
    ...(productCount === undefined ? {} : { productCount }),
  };
}

function allAbsent(units: readonly UnitReading[]): Absence {
  const reasons = new Set(units.map(({ value }) => (value as Absence).notAssessed));
  return { notAssessed: [...reasons].join("; ") };
}

function node(plan: Plan, value: Reading | Absence, facts: Facts, before: readonly Note[]): ScoredNode {
  if ("notAssessed" in value) {
    const notes = [...before, notAssessed(value.notAssessed)];
    const none = { score: null, exact: null, zone: null, grade: null, label: null, qualifier: null };
    return { status: "not-assessed", ...none, notes };
  }
  const { score: rule } = plan.ruleSet;
  const count = laneOf(plan, value.count)(value.count);
  const exact = ratioText(value.numerator, times(plan.denominator, count));
  const d = times(plan.down, count);
  const { scaled, notes: tie } = roundScore(rule, times(value.numerator, plan.up), d, exact);
  const { notes, ...rest } = classOf(plan, scaled, facts);
  return {
    status: "scored",
    score: scaled / 10 ** rule.decimals,
    exact,
    ...rest,
    ...(value.dimensions === undefined ? {} : { dimensions: value.dimensions }),
    ...value.coverage,
    notes: [...before, ...(value.notes ?? []), ...tie, ...notes],
  };
}
