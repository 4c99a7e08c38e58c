import { type DecimalProblem, readDecimal } from "../exact/read-decimal.ts";
import { quote } from "../issues/quote.ts";
import { type Place, type Report, tell, tellType } from "../issues/report.ts";
import type { Plan } from "../plan/plan.ts";

/**
 * Reads a decimal in units of 10^-decimals and holds it against a scale, either direction;
 * undefined when something was reported.
 */
export function readValue(
  value: unknown,
  from: number,
  to: number,
  decimals: number,
  place: Place,
  report: Report,
): number | undefined {
  const m = readDecimal(value, decimals);
  if (typeof m === "string") return tell(report, place, m, explain(m, value, decimals));
  const [least, most] = from < to ? [from, to] : [to, from];
  if (m < least) {
    return tell(
      report,
      place,
      "below-minimum",
      `${quote(value)} is below the scale's ${least / 10 ** decimals}`,
    );
  }
  if (m > most) {
    return tell(
      report,
      place,
      "above-maximum",
      `${quote(value)} is above the scale's ${most / 10 ** decimals}`,
    );
  }
  return m;
}

/** What is wrong with a value that is no decimal, and what would be right. */
function explain(problem: DecimalProblem, value: unknown, decimals: number): string {
  const shown = quote(value);
  if (problem === "not-finite") return `${shown} is not a finite number`;
  if (problem === "too-many-decimals") {
    const meant = typeof value === "number" ? Number(value.toPrecision(12)) : value;
    const artefact = meant !== value && typeof readDecimal(meant, decimals) === "number";
    const hint = artefact ? `; it looks like a float artefact of ${meant}` : "";
    return `${shown} has more than ${decimals} decimals${hint}`;
  }
  const hint =
    typeof value === "string"
      ? "; as text it is digits with a point, such as 89.45 (parseDecimal reads commas)"
      : "";
  return `${shown} is not a decimal${hint}`;
}

/** Reads a score on the rule set's scale. */
export function readScore(plan: Plan, value: unknown, place: Place, report: Report): number | undefined {
  return readValue(value, plan.min, plan.max, plan.ruleSet.score.inputDecimals, place, report);
}

/** Reads a text that may not be empty. */
export function readName(value: unknown, place: Place, report: Report): string | undefined {
  if (value === undefined) return tell(report, place, "missing-field", "it is left out; give a text");
  if (typeof value !== "string") return tellType(report, place, value, "a text");
  if (value.trim() === "") return tell(report, place, "empty-text", `${quote(value)} is empty; give a text`);
  return value;
}
