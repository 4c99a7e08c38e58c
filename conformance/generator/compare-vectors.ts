/**
 * Compares two folders of vectors, question by question, to show that nothing changed that was not meant to:
 *
 *     git archive <commit> conformance/vectors | tar -x -C old
 *     npx tsx conformance/generator/compare-vectors.ts old/conformance/vectors conformance/vectors
 *
 * Lines that are gone and answers that differ in more than shape make it fail, but for those that
 * accepted-changes.json lists with a reason.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareAnswer } from "../../src/cli/commands/conformance/compare-answer.ts";
import type { Vector } from "./vector.ts";

/** What became of the lines of a folder: the ids, and what differs. */
export interface Comparison {
  readonly identical: readonly string[];
  /** Answers that have children where they had none, and are otherwise as they were. */
  readonly grown: readonly string[];
  /** Questions that were not asked before. */
  readonly added: readonly string[];
  /** Questions that are not asked any more, and answers that differ in more. */
  readonly changed: readonly { readonly id: string; readonly what: string }[];
}

/** Ids of lines that may differ, by the reason. */
export type Accepted = Readonly<Record<string, readonly string[]>>;

/** Compares vectors; two are of one question when their id and everything that is asked are the same. */
export function compareVectors(before: readonly Vector[], after: readonly Vector[]): Comparison {
  const answers = new Map(after.map((vector) => [questionOf(vector), vector]));
  const [identical, grown]: [string[], string[]] = [[], []];
  const changed: { id: string; what: string }[] = [];
  for (const vector of before) {
    const { id, expected } = vector;
    const question = questionOf(vector);
    const found = answers.get(question);
    answers.delete(question);
    if (found === undefined) changed.push({ id, what: "is gone" });
    else if (compareAnswer(expected, found.expected) === undefined) identical.push(id);
    else if (isGrown(expected, found.expected)) grown.push(id);
    else changed.push({ id, what: compareAnswer(expected, found.expected)! });
  }
  return { identical, grown, changed, added: [...answers.values()].map(({ id }) => id) };
}

function questionOf({ expected: _, ...question }: Vector): string {
  return JSON.stringify(sortKeys(question));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, field]) => [key, sortKeys(field)]);
}

/** Whether an answer is as it was, but for children where there were none. */
function isGrown(before: unknown, after: unknown): boolean {
  if (typeof before !== "object" || before === null || typeof after !== "object" || after === null)
    return before === after;
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return (
    Array.isArray(before) === Array.isArray(after) &&
    Object.keys(old).every((key) => Object.hasOwn(now, key) && isGrown(old[key], now[key])) &&
    Object.keys(now).every((key) => key === "children" || Object.hasOwn(old, key))
  );
}

/** Describes a comparison in lines, and says whether all of it is accepted. */
export function describeComparison(
  { identical, grown, added, changed }: Comparison,
  accepted: Accepted,
): { readonly lines: readonly string[]; readonly isAccepted: boolean } {
  const reasons = new Map(
    Object.entries(accepted).flatMap(([reason, ids]) => ids.map((id) => [id, reason] as const)),
  );
  const open = changed.filter(({ id }) => !reasons.has(id));
  const meant = Object.keys(accepted).map((reason) => {
    const count = changed.filter(({ id }) => reasons.get(id) === reason).length;
    return `  ${count} because ${reason}`;
  });
  const lines = [
    `${identical.length} identical`,
    `${grown.length} with children added`,
    `${added.length} new`,
    `${changed.length - open.length} gone or changed, as accepted`,
    ...meant,
    `${open.length} gone or changed otherwise`,
    ...open.map(({ id, what }) => `  ${id}: ${what}`),
  ];
  return { lines, isAccepted: open.length === 0 };
}

function readFolder(folder: string): readonly Vector[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return names.sort().flatMap((name) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Vector),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [before, after] = process.argv.slice(2);
  if (before === undefined || after === undefined) throw new Error("give two folders of vectors");
  const accepted = readFileSync(new URL("accepted-changes.json", import.meta.url), "utf8");
  const comparison = compareVectors(readFolder(before), readFolder(after));
  const { lines, isAccepted } = describeComparison(comparison, JSON.parse(accepted) as Accepted);
  console.log(lines.join("\n"));
  process.exitCode = isAccepted ? 0 : 1;
}
