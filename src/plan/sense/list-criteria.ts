import type { Path } from "../../issues/path.ts";
import type { Criterion, RuleSet } from "../../model/index.ts";

/** A criterion, where it is and what is above it. */
export interface CriterionPlace {
  readonly criterion: Criterion;
  readonly path: Path;
  readonly parent: Criterion | null;
}

/** Every criterion of a rule set, each before those below it; none where they are unknown. */
export function listCriteria({ criteria }: RuleSet): readonly CriterionPlace[] {
  const places: CriterionPlace[] = [];
  const visit = (criterion: Criterion, path: Path, parent: Criterion | null): void => {
    places.push({ criterion, path, parent });
    for (const [i, child] of knownChildren(criterion).entries()) {
      visit(child, [...path, "children", i], criterion);
    }
  };
  if (!("unknown" in criteria)) visit(criteria, ["criteria"], null);
  return places;
}

/** The children that are known, none where they are not. */
export function knownChildren({ children }: Criterion): readonly Criterion[] {
  return children === undefined || "unknown" in children ? [] : children;
}
