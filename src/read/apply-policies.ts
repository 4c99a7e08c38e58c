import { add, compare, divide, type Fraction, formatRatio, multiply, one, zero } from "../exact/ratio.ts";
import type { Node } from "../plan/node.ts";
import { completeGiven, type Given, type Missing, type Role } from "./input.ts";

/**
 * Decides what the answers of its children make of a criterion: the role of each child, whether the criterion has
 * a value, and how much of the applicable weight was answered. Children without a policy were refused before.
 */
export function applyPolicies(node: Node, children: readonly Given[]): Given {
  const isWhole = node.method!.combineWhole !== null;
  if (isWhole && children.every(isComplete)) return completeGiven(node, null, children);
  const roles = children.map((child) => roleOf(node, child));
  const weightOf = (wanted: (role: Role) => boolean): Fraction =>
    node.weights.filter((_, i) => wanted(roles[i]!)).reduce(add, zero);
  const applicable = weightOf((role) => role !== "dropped");
  if (applicable.numerator === 0n) return nothingApplies(node, children, roles);
  const covered = node.weights.map((weight, i) =>
    roles[i] === "counts" ? multiply(weight, children[i]!.coverage ?? one) : zero,
  );
  const coverage = divide(covered.reduce(add), applicable);
  const used = weightOf((role) => role === "counts" || role === "worst");
  const missing =
    refusedBy(node, children) ??
    tooLittle(node, coverage, children) ??
    (used.numerator === 0n ? notAssessed(nameMissing(children)) : null);
  return {
    ...completeGiven(node, null, children),
    roles,
    missing,
    coverage,
    isRedistributed: children.some((child) => isRedistributed(node, child)),
    needsFractions:
      !isWhole || roles.some((role) => role === "open" || role === "dropped") || children.some(hasFraction),
  };
}

function isComplete({ missing, coverage, needsFractions }: Given): boolean {
  return missing === null && coverage === null && !needsFractions;
}

function hasFraction(child: Given): boolean {
  return child.missing === null && child.needsFractions;
}

function isRedistributed({ missing: rule }: Node, child: Given): boolean {
  return child.missing === null ? child.isRedistributed : rule![child.missing.kind] === "redistribute";
}

/** What does not apply has no weight; what is unknown keeps it, in the interval and in the coverage. */
function roleOf({ missing: rule }: Node, { missing }: Given): Role {
  if (missing === null) return "counts";
  const policy = rule![missing.kind];
  if (policy === "zero") return "worst";
  return policy === "redistribute" && missing.kind === "notApplicable" ? "dropped" : "open";
}

/** What no child with a weight applies to does not apply itself. */
function nothingApplies(node: Node, children: readonly Given[], roles: readonly Role[]): Given {
  const missing: Missing = { kind: "notApplicable", reason: nameMissing(children) };
  return { ...completeGiven(node, null, children), roles, missing, coverage: zero, needsFractions: true };
}

/** The policy of some child makes the criterion itself not assessed. */
function refusedBy({ missing: rule }: Node, children: readonly Given[]): Missing | null {
  const faults = children.filter(({ missing }) => missing !== null && rule![missing.kind] === "not-assessed");
  return faults.length === 0 ? null : notAssessed(nameMissing(faults));
}

function tooLittle({ completeness }: Node, coverage: Fraction, children: readonly Given[]): Missing | null {
  if (completeness === null || compare(coverage, completeness) >= 0) return null;
  const names = nameMissing(children);
  const what = `coverage ${formatRatio(coverage)} < ${formatRatio(completeness)}`;
  return notAssessed(names === "" ? what : `${what}: ${names}`);
}

function notAssessed(reason: string): Missing {
  return { kind: "notAssessed", reason };
}

/** Names the missing among children, each with its reason: `sop, biaya (force majeure)`. */
export function nameMissing(children: readonly Given[]): string {
  return children
    .flatMap(({ node: { id }, missing }) => {
      if (missing === null) return [];
      return [missing.reason === "" ? id : `${id} (${missing.reason})`];
    })
    .join(", ");
}
