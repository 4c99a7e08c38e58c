import { escapeUnseen } from "../../../issues/quote.ts";
import { parseJson } from "../../input/parse-json.ts";
import type { Io } from "../../io.ts";
import { askProgram } from "./ask-program.ts";
import { compareAnswer } from "./compare-answer.ts";
import { readVectors } from "./read-vectors.ts";

/** Differences that are printed; the others are counted. */
const mostShown = 20;

/**
 * Holds a program against the vectors and prints what differs, and how many passed and failed.
 *
 * @returns The exit status: 0 when all passed, 1 when something differs, there are no vectors or the program never
 *   stops writing, 2 when there is no such program.
 */
export async function runConformance(command: string, files: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const read = await readVectors(files, io.stdin);
  if ("problem" in read) {
    io.stderr.write(`${escapeUnseen(read.problem)}\n`);
    return 1;
  }
  const outcome = await askProgram(command, read.vectors, io.stderr);
  if ("notStarted" in outcome) {
    io.stderr.write(`kepatuhan: the program cannot be run: ${escapeUnseen(outcome.notStarted)}\n`);
    return 2;
  }
  if ("stopped" in outcome) {
    io.stderr.write(`kepatuhan: the program was ended: ${outcome.stopped}\n`);
    return 1;
  }
  const { lines, status } = outcome;
  const { answers, strange } = sortAnswers(lines);
  if (status !== 0)
    strange.push(`${command} ended with ${status === null ? "a signal" : `status ${status}`}`);
  const failures = read.vectors.flatMap(({ id, expected }) => {
    const what = answers.has(id) ? compareAnswer(expected, answers.get(id)) : "there is no answer";
    return what === undefined ? [] : [`${id}: ${what}`];
  });
  const shown = [...strange.slice(0, mostShown), ...failures.slice(0, mostShown)];
  for (const line of shown) io.stdout.write(`${escapeUnseen(line)}\n`);
  const more = strange.length + failures.length - shown.length;
  if (more > 0) io.stdout.write(`… and ${more} more\n`);
  io.stdout.write(`${read.vectors.length - failures.length} passed, ${failures.length} failed\n`);
  return failures.length + strange.length === 0 ? 0 : 1;
}

/** The answers by the id of their vector, and the lines that are none. */
function sortAnswers(lines: readonly string[]): { answers: Map<string, unknown>; strange: string[] } {
  const answers = new Map<string, unknown>();
  const strange: string[] = [];
  for (const line of lines) {
    const parsed = parseJson(line);
    const answer = "problem" in parsed ? undefined : (parsed.json as { readonly id?: unknown } | null);
    const id = answer?.id;
    if (typeof id !== "string") strange.push(`no answer: ${line.slice(0, 200)}`);
    else if (answers.has(id)) strange.push(`a second answer to ${id}`);
    else answers.set(id, answer);
  }
  return { answers, strange };
}
