import { listUnknowns } from "../../src/cli/print/list-unknowns.ts";
import type { RuleSet } from "../../src/model/index.ts";
import { findLevel, remarkLevel } from "./find-level.ts";
import { jsonOf, pageOf, wayBetween } from "./library.ts";
import { escapeText, layOutTable, showCode, writeSection } from "./markdown.ts";
import {
  printDecimals,
  printLabel,
  printNumber,
  printRange,
  printRanking,
  printRegionRule,
} from "./print-words.ts";
import { writeBands } from "./write-bands.ts";
import { writeChanges } from "./write-changes.ts";
import { writeCriteria } from "./write-criteria.ts";
import { writeEvidence } from "./write-evidence.ts";

/** Says at the head of a page where it comes from. */
export const generated = "<!-- Generated from the rule sets by `npm run documents`. -->";

/** The page of one rule set: everything that it says, for people. */
export function writePage(ruleSet: RuleSet, all: readonly RuleSet[]): string {
  const sections = [
    generated,
    `# ${escapeText(ruleSet.title.id)}`,
    `*${escapeText(ruleSet.title.en)}*`,
    layOutFacts(ruleSet, all),
    writeScore(ruleSet),
    writeBands(ruleSet),
    writeCriteria(ruleSet),
    writeQualifiers(ruleSet),
    writeSection(
      "Ranking",
      `Regions are ranked ${printRanking(ruleSet.ranking)}${remarkLevel(ruleSet, "ranking")}.`,
    ),
    writeUnknowns(ruleSet),
    writeChanges(ruleSet, all),
    writeEvidence(ruleSet),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function layOutFacts(ruleSet: RuleSet, all: readonly RuleSet[]): string {
  const { id, version, digest, legalBasis, appliesTo } = ruleSet;
  const json = jsonOf(ruleSet, all);
  const facts: readonly (readonly [string, string, (string | undefined)?])[] = [
    ["reference", showCode(`${id}@${version}#${digest}`)],
    ["legal basis", escapeText(legalBasis.join(", ")), findLevel(ruleSet, "legalBasis")],
    ["applies to", appliesTo.join(", "), findLevel(ruleSet, "appliesTo")],
    [
      "as JSON",
      `[${showCode(json.replace("json/", "kepatuhan/"))}](${wayBetween(pageOf(ruleSet, all), json)})`,
    ],
  ];
  return layOutTable(
    ["", "", "evidence"],
    facts.map(([name, what, level = ""]) => [`**${name}**`, what, level]),
  );
}

function writeScore(ruleSet: RuleSet): string {
  const { score, region } = ruleSet;
  const scale = `Scores run from ${printNumber(score.min)} to ${printNumber(score.max)}`;
  const rounding = `They are rounded to ${printDecimals(score.decimals)}, ${score.rounding}`;
  const inputs = `an input may have ${score.inputDecimals} decimals at most`;
  const above =
    "unknown" in region
      ? `How the score of a region is made is unknown: ${escapeText(region.unknown)}`
      : `The score of a region is ${printRegionRule(ruleSet)}, taken over their exact values${remarkLevel(ruleSet, "region")}`;
  return writeSection(
    "Score",
    [
      `${scale}${remarkLevel(ruleSet, "score")}.`,
      `${rounding}; ${inputs}${remarkLevel(ruleSet, "score.rounding")}.`,
      `${above}.`,
    ].join("\n"),
  );
}

function writeQualifiers(ruleSet: RuleSet): string {
  const rows = ruleSet.qualifiers.map(({ fact, question, label }) => [
    showCode(fact),
    ...[question.id, question.en, printLabel(label)].map(escapeText),
    findLevel(ruleSet, "qualifiers") ?? "",
  ]);
  const headings = ["fact", "pertanyaan", "question", "label added by a yes", "evidence"];
  return rows.length === 0 ? "" : writeSection("Qualifiers", layOutTable(headings, rows));
}

function writeUnknowns(ruleSet: RuleSet): string {
  const bands = ruleSet.bands.flatMap(({ label }, at) =>
    label === null ? [`opinion: no label is known for ${printRange(ruleSet, at)}`] : [],
  );
  const unknowns = [...listUnknowns(ruleSet, "en"), ...bands].map((line) => `- ${escapeText(line)}`);
  return writeSection("What is unknown", unknowns.join("\n") || "Nothing that the rule set speaks of.");
}
