import { type Fraction, fraction, parseFraction } from "../exact/fraction.ts";
import { below, type Place, type Report, tell } from "../issues/report.ts";
import type { Criterion, Decimal } from "../model/index.ts";
import { type Missing, nameMissing, type Value } from "./value.ts";

/** A child that the rules apply to, with its weight and what it counts as. */
export interface Item {
  readonly value: Value;
  readonly weight: Fraction;
  /** Null where its weight went to the others. */
  readonly share: Fraction | null;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly coverage: Fraction;
}

/** The children after the policies for what is missing. */
export interface Counted {
  readonly applicable: readonly Item[];
  /** Those that have a share. */
  readonly answered: readonly (Item & { readonly share: Fraction })[];
  readonly redistributed: boolean;
  /** Set where a policy makes the criterion itself not assessed. */
  readonly missing: Missing | null;
}

const none = { numerator: 0n, denominator: 1n };
const all = { numerator: 1n, denominator: 1n };

/** Applies a criterion's policies to its children; undefined when a child may not be missing. */
export function applyPolicies(
  criterion: Criterion,
  values: readonly Value[],
  place: Place,
  report: Report,
): Counted | undefined {
  const applicable: Item[] = [];
  const faults: Value[] = [];
  let redistributed = false;
  const before = report.issues.length;
  for (const value of values) {
    const { share, low, high, coverage, missing } = value;
    const weight = weightOf(criterion, value.criterion);
    if (missing === null) {
      applicable.push({ value, weight, share, low, high, coverage });
      continue;
    }
    const policy = criterion.missing?.[missing.kind] ?? "error";
    if (policy === "error") refuse(value, missing, place, report);
    if (policy === "zero")
      applicable.push({ value, weight, share: none, low: none, high: none, coverage: none });
    if (policy === "not-assessed") faults.push(value);
    if (policy === "redistribute") redistributed = true;
    // what does not apply has no weight; what is unknown keeps it in the interval and in the coverage
    const open = policy === "redistribute" ? missing.kind !== "notApplicable" : policy === "not-assessed";
    if (open) applicable.push({ value, weight, share: null, low: none, high: all, coverage: none });
  }
  if (report.issues.length > before) return undefined;
  return {
    applicable,
    answered: applicable.filter((item) => item.share !== null) as Counted["answered"],
    redistributed,
    missing: faults.length === 0 ? null : { kind: "notAssessed", reason: nameMissing(faults) },
  };
}

function weightOf({ method }: Criterion, child: Criterion): Fraction {
  const weight = method === "weighted-mean" ? child.weight : method === "sum" ? child.points : undefined;
  return weight === undefined ? fraction(1n) : parseFraction(weight as Decimal);
}

function refuse({ criterion }: Value, { kind, reason }: Missing, place: Place, report: Report): void {
  const at = below(place, criterion.id);
  if (kind === "leftOut")
    tell(report, at, "missing-criterion", "it is left out, and the rules have no policy for that");
  else tell(report, at, "not-allowed", `it has no value (${reason}), and the rules have no policy for that`);
}
