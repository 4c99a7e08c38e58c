import { times } from "../exact/integer.ts";
import { ratioText } from "../exact/ratio-text.ts";
import type { Note, RegionResult, ScoredRegion, UnitResult, UnscoredRegion } from "../model/index.ts";
import { countsProducts, laneOf } from "../plan/lane.ts";
import type { Plan } from "../plan/plan.ts";
import type { AssessmentInput } from "../read/read-assessment.ts";
import type { UnitInput } from "../read/read-unit.ts";
import { classOf } from "./class-of.ts";
import { type Absence, type ExactValue, evaluateInput } from "./evaluate-input.ts";
import { meanOf } from "./mean-of.ts";
import { notAssessed, unitsLeftOut } from "./notes.ts";
import { roundScore } from "./round-score.ts";

type Facts = ReadonlyMap<string, boolean> | null;

/** Computes a region from its checked assessment and builds its result. */
export function buildResult(plan: Plan, { region, units, own, facts }: AssessmentInput): RegionResult {
  const values = units.map(({ input }) => evaluateInput(plan, input));
  const assessed = values.filter((value): value is ExactValue => !("notAssessed" in value));
  const value =
    own === null
      ? assessed.length === 0
        ? allAbsent(values as Absence[])
        : meanOf(plan, assessed)
      : evaluateInput(plan, own);
  const left = values.length - assessed.length;
  const notes = left > 0 && assessed.length > 0 ? [unitsLeftOut(left, units.length)] : [];
  return buildRegion(plan, { region, facts }, value, {
    notes,
    units: units.map((unit, i) => buildUnit(plan, unit, values[i]!)),
  });
}

/** Builds the result of a region whose value is known. */
export function buildRegion(
  plan: Plan,
  { region, facts }: Pick<AssessmentInput, "region" | "facts">,
  value: ExactValue | Absence,
  { notes, units }: { readonly notes: readonly Note[]; readonly units: readonly UnitResult[] },
): RegionResult {
  return { ruleSet: { ...plan.reference }, region, ...buildScored(plan, value, facts, notes), units };
}

/** Builds the result of a unit whose value is known. */
export function buildUnit(plan: Plan, { name, type }: UnitInput, value: ExactValue | Absence): UnitResult {
  const productCount = "count" in value && countsProducts(plan) ? Number(value.count) : undefined;
  return {
    name,
    ...(type === undefined ? {} : { type }),
    ...buildScored(plan, value, null, []),
    ...(productCount === undefined ? {} : { productCount }),
  };
}

function allAbsent(values: readonly Absence[]): Absence {
  return { notAssessed: [...new Set(values.map(({ notAssessed: reason }) => reason))].join("; ") };
}

/** What the result of a region and that of a unit have in common. */
type Scored =
  | Omit<ScoredRegion, "ruleSet" | "region" | "units">
  | Omit<UnscoredRegion, "ruleSet" | "region" | "units">;

function buildScored(plan: Plan, value: ExactValue | Absence, facts: Facts, before: readonly Note[]): Scored {
  if ("notAssessed" in value) {
    const none = { score: null, exact: null, zone: null, grade: null, label: null, qualifier: null };
    return { status: "not-assessed", ...none, notes: [...before, notAssessed(value.notAssessed)] };
  }
  const { score: rule } = plan.ruleSet;
  const count = laneOf(plan, value.count)(value.count);
  const exact = ratioText(value.numerator, times(plan.denominator, count));
  const { scaled, notes: tie } = roundScore(
    rule,
    times(value.numerator, plan.up),
    times(plan.down, count),
    exact,
  );
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
