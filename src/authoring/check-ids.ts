import { describePlace, type Path } from "../issues/describe-place.ts";
import type { Issue } from "../issues/errors.ts";
import { issueAt } from "../issues/issue-at.ts";
import { quote } from "../issues/quote.ts";
import type { RuleSet } from "../model/index.ts";
import { listCriteria } from "../plan/sense/list-criteria.ts";

/** No two criteria share an id, no two qualifiers a fact. */
export function checkIds(ruleSet: RuleSet): readonly Issue[] {
  const criteria = listCriteria(ruleSet).map(
    ({ criterion, path }) => [criterion.id, [...path, "id"]] as const,
  );
  const facts = ruleSet.qualifiers.map(({ fact }, i) => [fact, ["qualifiers", i, "fact"]] as const);
  return [...findDoubles(ruleSet, criteria), ...findDoubles(ruleSet, facts)];
}

function findDoubles(ruleSet: RuleSet, ids: readonly (readonly [string, Path])[]): readonly Issue[] {
  const first = new Map<string, Path>();
  return ids.flatMap(([id, path]) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    if (before === undefined) return [];
    return [
      issueAt(ruleSet, path, "duplicate-id", `${quote(id)} is taken by ${describePlace(ruleSet, before)}`),
    ];
  });
}
