import type { Issue } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import { issueAt } from "../issues/refuse-changes.ts";
import type { Criterion } from "../model/index.ts";
import { isUnknown } from "../plan/read-rule.ts";

/** What an extension adds, by the id of the criterion. */
export type Additions = ReadonlyMap<string, Partial<Criterion>>;

/** The children that a criterion has, none where they are unknown. */
export function childrenOf({ children }: Criterion): readonly Criterion[] {
  return children === undefined || isUnknown(children) ? [] : children;
}

/** The criteria below those whose children an extension replaces. */
export function replacedIn(criterion: Criterion, added: Additions): ReadonlySet<string> {
  const replaced = added.get(criterion.id)?.children !== undefined;
  return new Set(
    childrenOf(criterion).flatMap((child) => (replaced ? idsOf(child) : [...replacedIn(child, added)])),
  );
}

/** Every addition is to a criterion that the base has and keeps, and to a field that the base leaves open. */
export function checkTargets(base: string, criteria: Criterion, added: Additions): Issue[] {
  const known = new Map(listAll(criteria).map((criterion) => [criterion.id, criterion]));
  const gone = replacedIn(criteria, added);
  return [...added].flatMap(([id, fields]) => {
    const criterion = known.get(id);
    if (criterion === undefined) {
      return [issueAt(["criteria", id], "unknown-criterion", `${quote(id)} is not in ${base}`)];
    }
    if (gone.has(id)) {
      const what = "it is replaced by other children here; say it where they are named";
      return [issueAt(["criteria", id], "not-allowed", what)];
    }
    return Object.keys(fields)
      .filter((field) => !isOpen(criterion, field))
      .map((field) => {
        const what = "the base knows it; only what is unknown or absent can be added";
        return issueAt(["criteria", id, field], "not-allowed", what);
      });
  });
}

function listAll(criterion: Criterion): Criterion[] {
  return [criterion, ...childrenOf(criterion).flatMap(listAll)];
}

function idsOf(criterion: Criterion): string[] {
  return listAll(criterion).map(({ id }) => id);
}

/** Whether the base leaves a field open. Fields that no criterion has are left to parseRuleSet. */
function isOpen(criterion: Criterion, field: string): boolean {
  const value = (criterion as unknown as Readonly<Record<string, unknown>>)[field];
  const { children, points } = criterion;
  // answers of a criterion with points are points
  if (field === "scale") return value === undefined && (points === undefined || isUnknown(points));
  if (!["children", "method", "total", "rounding"].includes(field)) {
    return value === undefined || isUnknown(value);
  }
  if (children === undefined || isUnknown(children)) return true;
  return children.some((child) => isUnknown(child.weight) || isUnknown(child.points));
}
