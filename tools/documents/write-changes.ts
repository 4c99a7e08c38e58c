import type { RuleSet } from "../../src/model/index.ts";
import { reasonWithoutRules } from "../../src/rules/years-without-rules.ts";
import { findPredecessors, pageOf, wayBetween } from "./library.ts";
import { listChanges } from "./list-changes.ts";
import { escapeText, layOutTable, showCode, writeSection } from "./markdown.ts";

/** What changed since the year before, and the years between for which there is no rule set. */
export function writeChanges(ruleSet: RuleSet, all: readonly RuleSet[]): string {
  const predecessors = findPredecessors(ruleSet, all);
  const last = Math.max(...predecessors.map(({ year }) => year));
  const parts = predecessors.map((before) => writeOne(before, ruleSet, all));
  if (predecessors.length === 0) parts.push("There is no earlier rule set of this authority.");
  return writeSection("Changes since the year before", printYearsWithoutRules(ruleSet, last), ...parts);
}

function writeOne(before: RuleSet, now: RuleSet, all: readonly RuleSet[]): string {
  const name = (ruleSet: RuleSet) =>
    showCode(before.id === now.id ? `${ruleSet.id}@${ruleSet.version}` : ruleSet.id);
  const link = `[${name(before)}](${wayBetween(pageOf(now, all), pageOf(before, all))})`;
  const changes = listChanges(before, now);
  if (changes.length === 0) return `Since ${link}: nothing that the rule sets record.`;
  const rows = changes.map(({ what, before, now }) => [what, before, now].map(escapeText));
  const known = changes.some((change) => isOpen(change.before) !== isOpen(change.now));
  return [
    `Since ${link}:`,
    layOutTable(["what", name(before), name(now)], rows),
    ...(known
      ? [
          "Where one side is unknown or not given, it is what the sources give that differs; the rules may have been the same.",
        ]
      : []),
  ].join("\n\n");
}

/** Whether a cell, or one of the labels in it, is not known. */
function isOpen(cell: string): boolean {
  return /\bunknown\b|^not given$/.test(cell);
}

/** `2020: no assessment was held.` */
function printYearsWithoutRules({ authority, year }: RuleSet, last: number): string {
  const years = Number.isFinite(last) ? year - last - 1 : 1;
  return Array.from({ length: Math.max(0, years) }, (_, at) => year - 1 - at)
    .flatMap((missing) => {
      const reason = reasonWithoutRules(authority, missing);
      return reason === undefined ? [] : [`${missing}: ${reason}.`];
    })
    .join(" ");
}
