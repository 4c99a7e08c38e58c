import type { Criterion, Decimal, RuleSet, Unknown } from "../../src/model/index.ts";
import { findLevel, remarkLevel } from "./find-level.ts";
import { escapeText, layOutTable, showCode, writeSection } from "./markdown.ts";
import { printLabel, printNumber } from "./print-words.ts";
import { childrenOf, type Placed, walkCriteria } from "./walk-criteria.ts";

/** The tree under a unit: how its score is made, and every criterion with what it counts. */
export function writeCriteria(ruleSet: RuleSet): string {
  const { criteria, survey } = ruleSet;
  if ("unknown" in criteria) {
    const what = `How a unit's score is made is unknown: ${escapeText(criteria.unknown)}`;
    return writeSection("Criteria", `${what}.`);
  }
  const [, ...placed] = walkCriteria(criteria);
  const root = `${printLabel(criteria.label)}: ${printMaking(criteria)}`;
  const answers = "Units are given by the answers of respondents, one for each criterion in this order.";
  return writeSection(
    "Criteria",
    `${escapeText(root)}${remarkLevel(ruleSet, "criteria")}.`,
    survey === true ? answers : "",
    placed.length === 0 ? "" : layOutCriteria(ruleSet, placed),
  );
}

function layOutCriteria(ruleSet: RuleSet, placed: readonly Placed[]): string {
  const levels = new Map<Criterion | undefined, string>();
  const rows = placed.map(({ criterion, parent, number }) => {
    const { id, label } = criterion;
    const own = ruleSet.evidence.find(({ claim }) => claim === `criteria.${id}`)?.level;
    const level = own ?? levels.get(parent) ?? findLevel(ruleSet, "criteria") ?? "";
    levels.set(criterion, level);
    const cells = [
      label.id,
      label.en,
      printCount(criterion, parent),
      printAnswers(criterion),
      printMaking(criterion),
    ];
    const [kriteria = "", ...others] = cells.map(escapeText);
    return [number, kriteria, ...others, showCode(id), level];
  });
  const headings = ["", "kriteria", "criterion", "counts", "answers", "made of", "id", "evidence"];
  return layOutTable(headings, rows);
}

/** `21.85 of 100 points`, `1 of 9`, `unknown` */
function printCount({ points, weight }: Criterion, parent: Criterion | undefined): string {
  const of = parent?.total === undefined ? "" : ` of ${printNumber(parent.total)}`;
  if (points !== undefined) return isUnknown(points) ? "unknown" : `${printNumber(points)}${of} points`;
  if (weight === undefined) return "";
  return isUnknown(weight) ? "unknown" : `${printNumber(weight)}${of}`;
}

function printAnswers({ scale }: Criterion): string {
  return scale === undefined ? "" : `${printNumber(scale.from)} to ${printNumber(scale.to)}`;
}

/** `sum of 4 criteria, 100 points in all`; `unknown: 11 indicators; …`; nothing for a leaf. */
function printMaking(criterion: Criterion): string {
  const { children, method, total } = criterion;
  if (children === undefined) return "";
  if ("unknown" in children) return `unknown: ${children.unknown}`;
  const count = childrenOf(criterion).length;
  const all = method === "sum" && total !== undefined ? `, ${printNumber(total)} points in all` : "";
  return `${(method ?? "").replace("-", " ")} of ${count} ${count === 1 ? "criterion" : "criteria"}${all}`;
}

function isUnknown(value: Decimal | Unknown): value is Unknown {
  return typeof value === "object";
}
