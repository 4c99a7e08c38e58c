import type { EvidenceLevel, RuleSet } from "../../src/model/index.ts";
import { yearsWithoutRules } from "../../src/rules/years-without-rules.ts";
import { findLevel } from "./find-level.ts";
import { pageOf, placeOf, wayBetween } from "./library.ts";
import { listSources } from "./list-sources.ts";
import { escapeText, layOutTable, showCode } from "./markdown.ts";
import { generated } from "./write-page.ts";

/** Where the index stands, as a path from the root. */
export const indexPath = "docs/rules/README.md";

const parts = {
  score: "scale",
  bands: "bands",
  classifyOn: "reading of the bounds",
  criteria: "criteria",
  region: "region's score",
};

const meanings: Readonly<Record<EvidenceLevel, string>> = {
  confirmed: "two or more independent sources say so",
  single: "one source says so, or several that go back to one",
  inferred: "no source says so; it is concluded from published results, or taken over from another year",
  unknown: "the sources do not give it, and nothing is put in its place",
  own: "laid down by whoever wrote the rule set, not by the authority",
};

/** The index of all rule sets: one line each, and how sure every part is. */
export function writeIndex(all: readonly RuleSet[]): string {
  const levels = new Set(all.flatMap(({ evidence }) => evidence.map(({ level }) => level)));
  const legend = (Object.keys(meanings) as EvidenceLevel[]).filter((level) => levels.has(level));
  return `${[
    generated,
    "# The rule sets",
    "A page for each, written from the same data that scores are computed with: classes, criteria, what every number rests on, what is unknown and what changed.",
    layOutRuleSets(all),
    legend.map((level) => `- **${level}**: ${meanings[level]}`).join("\n"),
    layOutYearsWithoutRules(all),
    `The rule sets are in the package as JSON too, for programs in other languages: \`kepatuhan/rules/<id>.json\`, with the JSON Schemas \`kepatuhan/schema/rule-set.json\`, \`assessment.json\` and \`region-result.json\` beside them.`,
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")}\n`;
}

function layOutRuleSets(all: readonly RuleSet[]): string {
  const rows = all.map((ruleSet) => {
    const { title, appliesTo } = ruleSet;
    return [
      `[${showCode(placeOf(ruleSet, all))}](${wayBetween(indexPath, pageOf(ruleSet, all))})`,
      escapeText(title.en),
      appliesTo.join(", "),
      ...Object.keys(parts).map((part) => findLevel(ruleSet, part) ?? ""),
    ];
  });
  return layOutTable(["rule set", "title", "applies to", ...Object.values(parts)], rows);
}

/** The years that are known to have no rule set, why, and what that rests on. */
function layOutYearsWithoutRules(all: readonly RuleSet[]): string {
  const years = yearsWithoutRules().filter((entry) =>
    all.some(({ authority }) => authority === entry.authority),
  );
  const list = listSources(years.flatMap(({ sources }) => sources));
  const rows = years.map(({ authority, year, reason, level, sources }) => [
    showCode(`${authority}/${year}`),
    escapeText(reason),
    level,
    list.show(sources),
  ]);
  if (rows.length === 0) return "";
  const table = layOutTable(["no rule set", "why", "evidence", "sources"], rows);
  return [table, list.addresses].join("\n\n");
}
