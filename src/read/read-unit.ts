import { times } from "../exact/integer.ts";
import { below, type Place, type Report, tell } from "../issues/report.ts";
import type { Answers } from "../model/index.ts";
import { isUnknown } from "../plan/compile-criteria.ts";
import type { Absence, Plan, Reading } from "../plan/plan.ts";
import { readProducts } from "./read-products.ts";
import { readRespondents } from "./read-respondents.ts";
import { readName, readScore } from "./read-value.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A unit, at the one depth it is known at; undefined when something was reported. */
export function readUnit(
  plan: Plan,
  unit: Fields,
  place: Place,
  report: Report,
): Reading | Absence | undefined {
  const kind = onlyOne(
    unit,
    ["score", "dimensions", "products", "respondents", "notAssessed"],
    place,
    report,
  );
  if (kind === undefined) return undefined;
  const at = below(place, kind);
  if (kind === "products") return readProducts(plan, unit[kind], at, report);
  if (kind === "respondents") return readRespondents(plan, unit[kind], at, report);
  const { region, criteria } = plan.ruleSet;
  const measurable = kind === "score" || (kind === "dimensions" && !isUnknown(criteria));
  if (measurable && !isUnknown(region) && region.of === "products") {
    const what =
      "a unit's score alone does not give the region's, which is the mean over its service products";
    return tell(report, at, "products-needed", `${what}; give products, or { mean, count }`);
  }
  return readOwn(plan, kind, unit[kind], at, report);
}

/** A score, dimensions or the reason for their absence, of a unit or a region. */
export function readOwn(
  plan: Plan,
  kind: string,
  value: unknown,
  place: Place,
  report: Report,
): Reading | Absence | undefined {
  if (kind === "score") {
    const m = readScore(plan, value, place, report);
    return m === undefined ? undefined : { numerator: times(m, plan.scoreFactor), count: 1 };
  }
  if (kind === "dimensions") return plan.measure(value as Answers, place, report);
  const reason = readName(value, place, report);
  return reason === undefined ? undefined : { notAssessed: reason };
}

/** Which one of several kinds of input is there; anything but exactly one is reported. */
export function onlyOne(
  fields: Fields,
  kinds: readonly string[],
  place: Place | null,
  report: Report,
): string | undefined {
  const given = kinds.filter((kind) => fields[kind] !== undefined);
  if (given.length === 1) return given[0];
  return given.length === 0
    ? tell(report, place, "no-input", `there is nothing to score; give exactly one of ${kinds.join(", ")}`)
    : tell(report, place, "several-inputs", `${given.join(" and ")} are given; give exactly one of them`);
}
