import type { Band, Label, RuleSet } from "../../src/model/index.ts";
import { findLevel, remarkLevel } from "./find-level.ts";
import { escapeText, layOutTable, writeSection } from "./markdown.ts";
import { printBracket, printDecimals, printRange } from "./print-words.ts";

/** The classes of scores, the best first, as ranges with their labels in both languages. */
export function writeBands(ruleSet: RuleSet): string {
  const { bands, classifyOn } = ruleSet;
  const hasQuality = bands.some(({ quality }) => (quality ?? null) !== null);
  const rows = bands.map((band, at) => [
    printRange(ruleSet, at),
    band.grade ?? "",
    band.zone ?? "",
    ...printBoth(band.label),
    ...(hasQuality ? printBoth(band.quality ?? null) : ["", ""]),
    printBracket(ruleSet, band),
    findBandLevel(ruleSet, band),
  ]);
  const headings = [
    "score x",
    "grade",
    "zone",
    ...["opini", "opinion", "mutu", "quality"],
    "lower bound lies in",
    "evidence",
  ];
  const reading = `x is the score rounded to ${printDecimals(classifyOn.decimals)}, ${classifyOn.rounding}`;
  return writeSection(
    "Classes",
    layOutTable(headings, rows.reverse()),
    `${reading}${remarkLevel(ruleSet, "classifyOn")}.`,
  );
}

function printBoth(label: Label | null): readonly string[] {
  return label === null ? ["unknown", "unknown"] : [escapeText(label.id), escapeText(label.en)];
}

/** A claim may speak of one band, by its grade, zone or bound. */
function findBandLevel(ruleSet: RuleSet, { grade, zone, lowerBound }: Band): string {
  const names = [grade, zone, lowerBound].filter((name) => name !== null).map((name) => `bands.${name}`);
  const own = ruleSet.evidence.find(({ claim }) => names.includes(claim));
  return own?.level ?? findLevel(ruleSet, "bands") ?? "";
}
