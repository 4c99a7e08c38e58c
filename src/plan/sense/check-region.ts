import type { Issue } from "../../issues/errors.ts";
import { issueAt } from "../../issues/issue-at.ts";
import type { RuleSet } from "../../model/index.ts";

/** Under a mean over products units have products, so a tree below them would never be asked. */
export function checkRegion(ruleSet: RuleSet): readonly Issue[] {
  const { region, criteria } = ruleSet;
  if ("unknown" in region || region.of !== "products" || "unknown" in criteria) return [];
  const what =
    "a mean over products asks for no tree below units; declare the criteria unknown, or take units";
  return [issueAt(ruleSet, ["region", "of"], "not-allowed", what)];
}
