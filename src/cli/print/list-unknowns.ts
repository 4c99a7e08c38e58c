import type { Criterion, Locale, RuleSet, Unknown } from "../../index.ts";
import { describeReason } from "../../locale/describe-reason.ts";
import { words } from "../../locale/words.ts";

/** More places than these are counted, not named. */
const mostPlaces = 3;

/** What a rule set says it does not know, each reason once, with the places that it holds for. */
export function listUnknowns(ruleSet: RuleSet, language: Locale): readonly string[] {
  const places = new Map<string, string[]>();
  const add = (reason: string, place: string) => places.set(reason, [...(places.get(reason) ?? []), place]);
  const note = (value: unknown, place: string) => {
    if (isUnknown(value)) add(value.unknown, place);
  };
  const visit = (criterion: Criterion) => {
    note(criterion.points, criterion.id);
    note(criterion.weight, criterion.id);
    note(criterion.children, criterion.id);
    if (Array.isArray(criterion.children)) (criterion.children as readonly Criterion[]).forEach(visit);
  };
  note(ruleSet.criteria, "criteria");
  if (!isUnknown(ruleSet.criteria)) visit(ruleSet.criteria);
  note(ruleSet.region, "region");
  for (const { claim, level, note: reason } of ruleSet.evidence) {
    if (level === "unknown") add(reason ?? words.noSource[language], claim);
  }
  return [...places].map(([reason, where]) => {
    const few = where.length <= mostPlaces;
    return `${few ? where.join(", ") : `${where.length} ${words.criteria[language]}`}: ${describeReason(reason, language)}`;
  });
}

function isUnknown(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && "unknown" in value;
}
