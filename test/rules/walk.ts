import type { Criterion, RuleSet } from "../../src/model/index.ts";

/** The children of a criterion that are known. */
export function childrenOf(criterion: Criterion): readonly Criterion[] {
  const { children } = criterion;
  return children === undefined || "unknown" in children ? [] : children;
}

/** Every criterion of a rule set, parents first. */
export function criteriaOf(ruleSet: RuleSet): readonly Criterion[] {
  function below(criterion: Criterion): readonly Criterion[] {
    return [criterion, ...childrenOf(criterion).flatMap(below)];
  }
  return "unknown" in ruleSet.criteria ? [] : below(ruleSet.criteria);
}
