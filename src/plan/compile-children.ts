import { add, decimalRatio, divide, type Fraction, multiply, reduce } from "../exact/ratio.ts";
import type { IssueParams } from "../issues/codes/index.ts";
import type { Criterion, ScoreRule } from "../model/index.ts";
import { half } from "./combine.ts";
import { type MethodRule, methodRules } from "./methods.ts";
import type { Node } from "./node.ts";
import { isAdded, isUnknown, scaleOf } from "./read-rule.ts";

/** Where a criterion stands: its scale, and what its full value adds to the score. */
export interface Position {
  readonly scale: NonNullable<Criterion["scale"]>;
  /** Null under a method that is not linear. */
  readonly part: Fraction | null;
  /** Whether its maximum is unknown, so that its answers are added as they are. */
  readonly isAdded: boolean;
  /** Whether it stands beside or is such a one, so that it is answered as a whole only. */
  readonly isWhole: boolean;
}

/** The compiled children of a criterion; in whole numbers, its share is made of term · N of each child. */
export interface Children extends Pick<Node, "children" | "positions" | "weights" | "unknown" | "limit"> {
  readonly terms: readonly Fraction[];
}

/**
 * Compiles the children of a criterion, or says why they cannot be computed with.
 *
 * @param part - What the criterion's full value adds to the score.
 * @param compile - Compiles one child.
 */
export function compileChildren(
  criterion: Criterion,
  part: Fraction | null,
  score: ScoreRule,
  compile: (child: Criterion, position: Position) => Node,
): Children {
  const { children, method } = criterion;
  if (children === undefined) return noChildren({ gap: "nothing-below" });
  if (isUnknown(children)) return noChildren({ reason: children.unknown });
  const rule = methodRules[method!];
  const weights: Fraction[] = [];
  for (const child of children) {
    const weight = rule.childField === null ? 1 : child[rule.childField]!;
    if (!isUnknown(weight)) weights.push(decimalRatio(weight));
    else if (isAdded(child, criterion)) weights.push(decimalRatio(criterion.total!));
    else return noChildren({ reason: weight.unknown });
  }
  const added = children.some((child) => isAdded(child, criterion));
  const whole = added ? decimalRatio(criterion.total!) : weights.reduce(add);
  const shares = weights.map((weight) => divide(weight, whole));
  const nodes = children.map((child, i) => {
    return compile(child, {
      scale: scaleOf(child, criterion, score),
      part: rule.isLinear && part !== null ? multiply(part, shares[i]!) : null,
      isAdded: isAdded(child, criterion),
      isWhole: added,
    });
  });
  return {
    children: nodes,
    positions: new Map(children.map(({ id }, i) => [id, i])),
    weights,
    unknown: null,
    limit: added ? whole : null,
    terms: rule.combineWhole === null ? [] : listTerms(rule, shares, nodes),
  };
}

/** What the N of each child is multiplied by: its coefficient over the denominator of N. */
function listTerms(
  { isLinear }: MethodRule,
  shares: readonly Fraction[],
  nodes: readonly Node[],
): Fraction[] {
  return nodes.map((node, i) => {
    const { numerator, denominator } = isLinear ? shares[i]! : half;
    return reduce(numerator, denominator * BigInt(node.final.denominator));
  });
}

/** Children that cannot be computed with, and why. */
export function noChildren(unknown: IssueParams<"rule-unknown">): Children {
  return { children: [], positions: new Map(), weights: [], unknown, limit: null, terms: [] };
}
