import { type DecimalProblem, readDecimal } from "../exact/read-decimal.ts";
import { type At, addIssue } from "../issues/issue-list.ts";
import type { ScoringKind } from "../issues/kinds.ts";
import { showValue } from "../issues/shown.ts";
import type { Plan } from "../plan/plan.ts";
import { hasUnseen, isBlank } from "./name-key.ts";

/**
 * Reads a decimal in units of 10^-decimals and holds it against a scale, either direction; undefined when
 * something was wrong.
 */
export function readValue(
  value: unknown,
  from: number,
  to: number,
  decimals: number,
  at: At,
): number | undefined {
  const m = readDecimal(value, decimals);
  if (typeof m === "string") return refuseDecimal(m, value, decimals, at);
  const [least, most] = from < to ? [from, to] : [to, from];
  if (m >= least && m <= most) return m;
  const limit = (m < least ? least : most) / 10 ** decimals;
  return addIssue(at, m < least ? "below-minimum" : "above-maximum", {
    value: showValue(value),
    limit,
    scale: true,
  });
}

function refuseDecimal(problem: DecimalProblem, value: unknown, decimals: number, at: At): undefined {
  const shown = showValue(value);
  if (problem === "not-finite") return addIssue(at, problem, { value: shown });
  if (problem === "not-a-decimal") return addIssue(at, problem, { value: shown, expected: "decimal" });
  const meant = typeof value === "number" ? Number(value.toPrecision(12)) : value;
  const isArtefact = meant !== value && typeof readDecimal(meant, decimals) === "number";
  const params = { value: shown, limit: decimals };
  return addIssue(at, problem, isArtefact ? { ...params, meant: meant as number } : params);
}

/** Reads a score on the rule set's scale. */
export function readScore(plan: Plan, value: unknown, at: At): number | undefined {
  return readValue(value, plan.min, plan.max, plan.ruleSet.score.inputDecimals, at);
}

/** Reads a text that is not blank. */
export function readText(value: unknown, at: At, expected: ScoringKind = "text"): string | undefined {
  if (value === undefined) return addIssue(at, "missing-field", { expected });
  if (typeof value !== "string") return addIssue(at, "invalid-type", { value: showValue(value), expected });
  return isBlank(value) ? addIssue(at, "empty-text", { value: showValue(value) }) : value;
}

/** Reads a name: text that is not blank, all of which can be seen. */
export function readName(value: unknown, at: At): string | undefined {
  const name = readText(value, at);
  if (name === undefined || !hasUnseen(name)) return name;
  return addIssue(at, "not-allowed", { reason: "invisible", value: showValue(name) });
}
