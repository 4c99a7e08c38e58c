import { type EvidenceLevel, type Locale, type RuleSet, ruleSets } from "../../index.ts";
import { layOut } from "../../report/lay-out.ts";
import { words } from "../../report/words.ts";
import { writeJson } from "../../report/write-json.ts";

const levels: readonly EvidenceLevel[] = ["confirmed", "single", "inferred", "unknown"];

/** Lists the rule sets: what they apply to, and how many of their claims are how well evidenced. */
export function listRules(format: "text" | "json", language: Locale): string {
  if (format === "json") return writeJson(ruleSets());
  const columns = [
    { heading: words.ruleSet[language] },
    { heading: words.version[language] },
    { heading: words.year[language], numeric: true },
    ...levels.map((level) => ({ heading: words[level][language], numeric: true })),
    { heading: words.appliesTo[language] },
  ];
  const rows = ruleSets().map((ruleSet) => [
    ruleSet.id,
    ruleSet.version,
    String(ruleSet.year),
    ...levels.map((level) => String(count(ruleSet, level))),
    ruleSet.appliesTo.join(", "),
  ]);
  return layOut({ columns, rows });
}

function count({ evidence }: RuleSet, level: EvidenceLevel): number {
  return evidence.filter((claim) => claim.level === level).length;
}
