/**
 * Compares two folders of vectors, question by question, to show what became of every line:
 *
 *     git archive <commit> conformance/vectors | tar -x -C old
 *     npx tsx conformance/generator/committed/compare-vectors.ts old/conformance/vectors conformance/vectors
 *
 * Lines that are gone and answers that differ in more than shape make it fail.
 */

import { fileURLToPath } from "node:url";
import { compareAnswer } from "../../../src/cli/commands/conformance/compare-answer.ts";
import type { Vector } from "../vector.ts";
import { readLines } from "./read-lines.ts";

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

/** Describes a comparison in lines. */
export function describeComparison({ identical, grown, added, changed }: Comparison): readonly string[] {
  return [
    `${identical.length} identical`,
    `${grown.length} with children added`,
    `${added.length} new`,
    `${changed.length} gone or changed`,
    ...changed.map(({ id, what }) => `  ${id}: ${what}`),
  ];
}

function readFolder(folder: string): readonly Vector[] {
  const lines = [...readLines(folder).values()].flat();
  return lines.map((line) => JSON.parse(line) as Vector);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [before, after] = process.argv.slice(2);
  if (before === undefined || after === undefined) throw new Error("give two folders of vectors");
  const comparison = compareVectors(readFolder(before), readFolder(after));
  console.log(describeComparison(comparison).join("\n"));
  process.exitCode = comparison.changed.length === 0 ? 0 : 1;
}
