import type { Evidence, Locale, RuleSet } from "../../index.ts";
import { describeReason } from "../../locale/describe-reason.ts";
import { words } from "../../locale/words.ts";
import { layOut } from "../../report/lay-out.ts";
import { writeJson } from "../../report/write-json.ts";
import { buildBands } from "../print/build-bands.ts";
import { buildCriteria } from "../print/build-criteria.ts";
import { listUnknowns } from "../print/list-unknowns.ts";

/** Shows one rule set whole: what it is, bands, weights, what is unknown, and what every claim rests on. */
export function showRules(ruleSet: RuleSet, format: "text" | "json", language: Locale): string {
  if (format === "json") return writeJson(ruleSet);
  const criteria = buildCriteria(ruleSet, language);
  const sections = [
    `${ruleSet.title[language]}\n${printFacts(ruleSet, language)}`,
    head("bands", language, layOut(buildBands(ruleSet, language))),
    [...criteria.rows].length > 0 && head("weights", language, layOut(criteria)),
    head(
      "unknown",
      language,
      listUnknowns(ruleSet, language)
        .map((line) => `* ${line}\n`)
        .join(""),
    ),
    head("evidence", language, ruleSet.evidence.map((claim) => printEvidence(claim, language)).join("")),
  ];
  return sections.filter((section) => section !== false).join("\n");
}

function head(word: keyof typeof words, language: Locale, text: string): string | false {
  return text !== "" && `${words[word][language].toUpperCase()}\n${text}`;
}

function printFacts(ruleSet: RuleSet, language: Locale): string {
  const { id, version, digest, legalBasis, appliesTo, region } = ruleSet;
  const facts = [
    [words.ruleSet, `${id}@${version}`],
    [words.digest, digest],
    [words.legalBasis, legalBasis.join(", ")],
    [words.appliesTo, appliesTo.join(", ")],
    [words.score, printScale(ruleSet, language)],
    [words.region, printRegionRule(region, language)],
  ] as const;
  const width = Math.max(...facts.map(([word]) => word[language].length));
  return facts.map(([word, text]) => `${word[language].padEnd(width)}  ${text}\n`).join("");
}

/** `0–100, 2 decimals, half-up` */
function printScale({ score: { min, max, decimals, rounding } }: RuleSet, language: Locale): string {
  return `${min}–${max}, ${decimals} ${words.decimals[language]}, ${rounding}`;
}

function printRegionRule(region: RuleSet["region"], language: Locale): string {
  if ("unknown" in region) return words.unknown[language];
  return words[region.of === "units" ? "meanOfUnits" : "meanOfProducts"][language];
}

function printEvidence({ claim, level, sources, note }: Evidence, language: Locale): string {
  const below = [...(note === undefined ? [] : [describeReason(note, language)]), ...sources];
  return [`* ${claim}: ${words[level][language]}`, ...below.map((line) => `    ${line}`), ""].join("\n");
}
