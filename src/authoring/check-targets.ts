import type { Catalogue, IssueCode, ParamsIn } from "../issues/codes/index.ts";
import { type AnyIssueList, addIssueIn } from "../issues/issue-list.ts";
import type { Path } from "../issues/path.ts";
import { cutText, showNames } from "../issues/shown.ts";
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
export function checkTargets(base: string, criteria: Criterion, added: Additions, list: AnyIssueList): void {
  const known = new Map(listAll(criteria).map((criterion) => [criterion.id, criterion]));
  const gone = replacedIn(criteria, added);
  for (const [id, fields] of added) {
    const refuse = <Code extends IssueCode>(
      below: Path,
      code: Code,
      params: ParamsIn<Catalogue, Code>,
    ): void => addIssueIn(list, undefined, ["criteria", id, ...below], code, params);
    const criterion = known.get(id);
    if (criterion === undefined) {
      refuse([], "unknown-criterion", { value: cutText(id), ruleSet: base, ...showNames([...known.keys()]) });
    } else if (gone.has(id)) {
      refuse([], "not-allowed", { reason: "replaced-by-children" });
    } else {
      for (const field of Object.keys(fields)) {
        if (!isOpen(criterion, field)) refuse([field], "not-allowed", { reason: "known-to-base" });
      }
    }
  }
}

function listAll(criterion: Criterion): Criterion[] {
  return [criterion, ...childrenOf(criterion).flatMap(listAll)];
}

function idsOf(criterion: Criterion): string[] {
  return listAll(criterion).map(({ id }) => id);
}

/** Whether the base leaves a field open. That no criterion has a field is an issue of its shape. */
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
