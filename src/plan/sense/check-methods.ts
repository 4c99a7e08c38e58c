import type { Issue } from "../../issues/errors.ts";
import { issueAt } from "../../issues/issue-at.ts";
import type { Method, RuleSet } from "../../model/index.ts";
import { type CriterionPlace, listCriteria } from "./list-criteria.ts";

/** What a method wants of each child. */
function shareOf(method: Method | undefined): "weight" | "points" | null {
  return method === "weighted-mean" ? "weight" : method === "sum" ? "points" : null;
}

/**
 * Children and method come together, and each child has what its parent's method takes: a weight under
 * `weighted-mean`, points under `sum`, neither elsewhere. A total belongs to these two methods.
 */
export function checkMethods(ruleSet: RuleSet): readonly Issue[] {
  return listCriteria(ruleSet).flatMap((place) =>
    [...checkMethod(place), ...checkShare(place)].map((what) =>
      issueAt(ruleSet, place.path, "method-children", what),
    ),
  );
}

function checkMethod({ criterion: { children, method, total } }: CriterionPlace): string[] {
  const faults: string[] = [];
  if (children === undefined && method !== undefined) {
    faults.push(`has the method ${method} but no children; leave the method out or name the children`);
  }
  if (Array.isArray(children) && method === undefined) {
    faults.push("has children but no method; say how their values become one");
  }
  if (total !== undefined && shareOf(method) === null) {
    faults.push("has a total, which only the methods weighted-mean and sum take");
  }
  return faults;
}

function checkShare({ criterion, parent }: CriterionPlace): string[] {
  // a parent without a method is told at the parent
  if (parent !== null && parent.method === undefined) return [];
  const wanted = shareOf(parent?.method);
  const where = parent === null ? "at the root of the tree" : `under the method ${parent.method}`;
  const faults: string[] = [];
  for (const field of ["weight", "points"] as const) {
    const present = criterion[field] !== undefined;
    if (present && field !== wanted) faults.push(`has ${field}, which mean nothing ${where}`);
    if (!present && field === wanted)
      faults.push(`lacks ${field}, which it needs ${where}; unknown ones are declared`);
  }
  return faults;
}
