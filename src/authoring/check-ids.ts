import { type AnyIssueList, addIssueIn } from "../issues/issue-list.ts";
import { describePlace, type Path } from "../issues/path.ts";
import { cutText } from "../issues/shown.ts";
import type { RuleSet } from "../model/index.ts";
import { listCriteria } from "../plan/sense/list-criteria.ts";

/** No two criteria share an id, no two qualifiers a fact. */
export function checkIds(ruleSet: RuleSet, list: AnyIssueList): void {
  const criteria = listCriteria(ruleSet).map(
    ({ criterion, path }) => [criterion.id, [...path, "id"]] as const,
  );
  const facts = ruleSet.qualifiers.map(({ fact }, i) => [fact, ["qualifiers", i, "fact"]] as const);
  for (const ids of [criteria, facts]) refuseDoubles(ruleSet, ids, list);
}

function refuseDoubles(
  ruleSet: RuleSet,
  ids: readonly (readonly [string, Path])[],
  list: AnyIssueList,
): void {
  const first = new Map<string, Path>();
  for (const [id, path] of ids) {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, path);
      continue;
    }
    const params = { value: cutText(id), first: describePlace(ruleSet, before) };
    addIssueIn(list, ruleSet, path, "duplicate-id", params);
  }
}
