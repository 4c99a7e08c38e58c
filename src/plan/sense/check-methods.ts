import type { Fault } from "../../issues/reasons.ts";
import { methodRules } from "../methods.ts";
import type { CriterionPlace } from "./list-criteria.ts";
import { refuse, type Sense } from "./sense.ts";

/**
 * Children and method come together, and each child has what its parent's method takes: a weight under
 * `weighted-mean`, points under `sum`, neither elsewhere. A total belongs to these two methods.
 */
export function checkMethods(sense: Sense): void {
  for (const place of sense.criteria) {
    for (const fault of [...listFaults(place), ...listShareFaults(place)]) {
      refuse(sense, place.path, "method-children", { fault });
    }
  }
}

function listFaults({ criterion: { children, method, total } }: CriterionPlace): Fault[] {
  const faults: Fault[] = [];
  if (children === undefined && method !== undefined) faults.push("method-without-children");
  if (Array.isArray(children) && method === undefined) faults.push("children-without-method");
  if (total !== undefined && (method === undefined || methodRules[method].childField === null)) {
    faults.push("total-without-use");
  }
  return faults;
}

function listShareFaults({ criterion, parent }: CriterionPlace): Fault[] {
  // that a parent has no method is an issue of the parent
  if (parent !== null && parent.method === undefined) return [];
  const wanted = parent?.method === undefined ? null : methodRules[parent.method].childField;
  const faults: Fault[] = [];
  for (const field of ["weight", "points"] as const) {
    const isGiven = criterion[field] !== undefined;
    if (isGiven && field !== wanted) faults.push(`${field}-without-use`);
    if (!isGiven && field === wanted) faults.push(`${field}-missing`);
  }
  return faults;
}
