import type { Criterion, Decimal, EvidenceLevel, Locale, RuleSet, Unknown } from "../../index.ts";
import type { Table } from "../../report/lay-out.ts";
import { words } from "../../report/words.ts";

/** Makes the table of a rule set's criteria: what each weighs, and how well it is evidenced. */
export function buildCriteria(ruleSet: RuleSet, language: Locale): Table {
  const { criteria } = ruleSet;
  const say = (value: Decimal | Unknown | undefined) => {
    if (value === undefined) return "";
    if (typeof value === "object") return words.unknown[language];
    return language === "id" ? String(value).replace(".", ",") : String(value);
  };
  const list = (parent: Criterion, above: EvidenceLevel | undefined, depth: number): string[][] =>
    childrenOf(parent).flatMap((criterion) => {
      const level = findLevel(ruleSet, `criteria.${criterion.id}`) ?? above;
      const shown = [
        `${"  ".repeat(depth)}${criterion.label[language]}`,
        criterion.id,
        say(criterion.points ?? criterion.weight),
        level === undefined ? "" : words[level][language],
      ];
      return [shown, ...list(criterion, level, depth + 1)];
    });
  const rows = "unknown" in criteria ? [] : list(criteria, findLevel(ruleSet, "criteria"), 0);
  const columns = [
    { heading: words.criterion[language] },
    { heading: "id" },
    { heading: words.weight[language], numeric: true },
    { heading: words.evidence[language] },
  ];
  return { columns, rows };
}

function childrenOf({ children }: Criterion): readonly Criterion[] {
  return children === undefined || "unknown" in children ? [] : children;
}

function findLevel({ evidence }: RuleSet, claim: string): EvidenceLevel | undefined {
  return evidence.find((one) => one.claim === claim)?.level;
}
