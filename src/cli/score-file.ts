import { extname } from "node:path";
import type { RuleSet } from "../index.ts";
import { escapeUnseen } from "../issues/quote.ts";
import { computeInput } from "./compute-input.ts";
import type { Io, TextOutput } from "./io.ts";
import { type Outcome, refuseAll } from "./outcome.ts";
import type { Format, ScoreCommand } from "./parse-command.ts";
import { peek } from "./peek.ts";
import { printCsv } from "./print-csv.ts";
import { printJson } from "./print-json.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printProblems } from "./print-problems.ts";
import { printTable } from "./print-table.ts";
import type { Printable } from "./printable.ts";
import { startProgress } from "./progress.ts";
import { readJson } from "./read-json.ts";
import { joinPieces, type Pieces, readPieces, type Watch, whyUnreadable } from "./read-pieces.ts";
import { readTable } from "./read-table.ts";
import { summariseTable } from "./summarise-table.ts";
import { wantsColour } from "./wants-colour.ts";
import { writeJson } from "./write-json.ts";

const printers: Readonly<Record<Exclude<Format, "receipt">, (printable: Printable) => Iterable<string>>> = {
  table: printTable,
  json: printJson,
  csv: printCsv,
  markdown: printMarkdown,
};

/** Scores a file and prints the results, or everything that is wrong with it. Gives the exit status. */
export async function scoreFile(command: ScoreCommand, ruleSet: RuleSet, io: Io): Promise<0 | 1> {
  const within = command.within ?? ruleSet.ranking.within;
  const { file, format, language } = command;
  const progress = startProgress(io, language);
  const outcome = await compute(command, within, ruleSet, io, progress.watch);
  progress.stop();

  const name = file === "-" ? "<stdin>" : file;
  for (const warning of outcome.warnings) io.stderr.write(`${escapeUnseen(`${name}: ${warning}`)}\n`);
  if (outcome.problems.length > 0) {
    printProblems(name, outcome, io);
    return 1;
  }
  const { ranking, receipts } = outcome;
  const printable = { ruleSet, ranking, within, language, colours: wantsColour(io) };
  const text = format === "receipt" ? [writeJson(receipts)] : printers[format](printable);
  writeAll(io.stdout, text);
  return 0;
}

/** Writes parts together, some tens of thousands of characters at a time. */
function writeAll(stdout: TextOutput, parts: Iterable<string>): void {
  let held = "";
  for (const part of parts) {
    held += part;
    if (held.length < 1 << 16) continue;
    stdout.write(held);
    held = "";
  }
  if (held !== "") stdout.write(held);
}

async function compute(
  command: ScoreCommand,
  within: Printable["within"],
  ruleSet: RuleSet,
  { stdin }: Io,
  watch: Watch,
): Promise<Outcome> {
  const { file, summary } = command;
  try {
    const { isJson, pieces } = await recognise(file, readPieces(file, stdin, watch));
    if (isJson) return computeInput(readJson(await joinPieces(pieces)), within, ruleSet, command);
    // the answers of a survey's respondents are put together before they can be added up
    if (summary && ruleSet.survey !== true) return await summariseTable(pieces, ruleSet, within);
    return computeInput(await readTable(pieces, ruleSet), within, ruleSet, command);
  } catch (error) {
    return refuseAll([{ what: whyUnreadable(error) }]);
  }
}

/** The name of a file says what it holds, or else how it begins. */
async function recognise(file: string, pieces: Pieces): Promise<{ isJson: boolean; pieces: Pieces }> {
  const extension = extname(file).toLowerCase();
  if (extension === ".json" || extension === ".csv") return { isJson: extension === ".json", pieces };
  const { head, pieces: all } = await peek(pieces, /\S/);
  return { isJson: /^\s*[[{]/.test(head), pieces: all };
}
