import { type Issue, isScoringError, type RuleSet, resolve, type ScoringError } from "../../src/index.ts";
import { readTable, type TableInput, type TableOptions } from "../../src/table/index.ts";

/** The rules of a year, or by id. */
function rulesOf(rules: number | string): RuleSet {
  return resolve(typeof rules === "number" ? `ombudsman-ri/${rules}` : rules);
}

/** Reads a table by the rules of 2022 or others. */
export function read(input: TableInput, options?: TableOptions, rules: number | string = 2022) {
  return readTable(rulesOf(rules), input, options);
}

/** The error that a table is refused with. */
export async function errorOf(
  input: TableInput,
  options?: TableOptions,
  rules: number | string = 2022,
): Promise<ScoringError> {
  try {
    await read(input, options, rules);
  } catch (error) {
    if (isScoringError(error)) return error;
    throw error;
  }
  throw new Error("the table was read");
}

/** The messages that a table is refused with. */
export async function messagesOf(
  input: TableInput,
  options?: TableOptions,
  rules: number | string = 2022,
): Promise<readonly string[]> {
  return (await errorOf(input, options, rules)).issues.map(({ message }: Issue) => message);
}

/** The notes of a table, as code, count and the first values. */
export async function notesOf(input: TableInput, options?: TableOptions, rules: number | string = 2022) {
  const { notes } = await read(input, options, rules);
  return Object.fromEntries(notes.map((note) => [note.code, note]));
}
