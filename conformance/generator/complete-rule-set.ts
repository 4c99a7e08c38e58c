import type { ShortRuleSet } from "./vector.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The claims that a rule set needs evidence for. */
const claims = ["score", "criteria", "region", "bands", "classifyOn", "ranking", "qualifiers"];

/** A whole rule set, of the shape that the engine asks for, with what bears on no result filled in. */
export function completeRuleSet(ruleSet: ShortRuleSet): Fields {
  // one that names evidence is whole
  if ("evidence" in ruleSet) return ruleSet;
  const { criteria, qualifiers, ...rest } = ruleSet;
  return {
    ...rest,
    year: 2024,
    title: { id: "Contoh", en: "Example" },
    authority: "contoh",
    legalBasis: [],
    criteria: completeCriterion(criteria as Fields),
    qualifiers: (qualifiers as readonly Fields[]).map((qualifier) => ({
      ...qualifier,
      question: qualifier["label"],
    })),
    ranking: { within: "type", ties: "competition", on: "score" },
    evidence: claims.map((claim) => ({ claim, level: "own", sources: [] })),
  };
}

function completeCriterion(criterion: Fields): Fields {
  if ("unknown" in criterion) return criterion;
  const { children } = criterion;
  const label = { id: criterion["id"], en: criterion["id"] };
  if (!Array.isArray(children)) return { ...criterion, label };
  return { ...criterion, label, children: children.map(completeCriterion) };
}
