import { extname } from "node:path";
import type { RuleSet } from "../../index.ts";
import { escapeUnseen } from "../../issues/quote.ts";
import { printCsv } from "../../report/print-csv.ts";
import { printJson } from "../../report/print-json.ts";
import { printMarkdown } from "../../report/print-markdown.ts";
import { printTable } from "../../report/print-table.ts";
import type { Printable } from "../../report/printable.ts";
import { writeJson } from "../../report/write-json.ts";
import type { Io, TextOutput } from "../io.ts";
import { paint } from "../print/paint.ts";
import { printProblems } from "../print/print-problems.ts";
import { wantsColour } from "../print/wants-colour.ts";
import { peek } from "../table/peek.ts";
import { type Chunks, joinChunks, readChunks, type Watch, whyUnreadable } from "../table/read-chunks.ts";
import { readTable } from "../table/read-table.ts";
import { summariseTable } from "../table/summary/summarise-table.ts";
import { chooseLanguage } from "./choose-language.ts";
import type { Command, Format, ScoreCommand } from "./command.ts";
import { computeInput } from "./compute-input.ts";
import { type Outcome, refuseAll } from "./outcome.ts";
import { startProgress } from "./progress.ts";
import { readJson } from "./read-json.ts";

const printers: Readonly<Record<Exclude<Format, "receipt">, (printable: Printable) => Iterable<string>>> = {
  table: printTable,
  json: printJson,
  csv: printCsv,
  markdown: printMarkdown,
};

/** Scores a file and prints the results, or everything that is wrong with it. Gives the exit status. */
export async function scoreFile(
  command: ScoreCommand & Pick<Command, "language">,
  ruleSet: RuleSet,
  io: Io,
): Promise<0 | 1> {
  const within = command.within ?? ruleSet.ranking.within;
  const { file, format } = command;
  // what programs read changes by the language that is asked for, never by the environment
  const language =
    format === "table" ? chooseLanguage(command.language, io, io.stdout) : (command.language ?? "en");
  const progress = startProgress(io, chooseLanguage(command.language, io, io.stderr));
  const outcome = await compute(command, within, ruleSet, io, progress.watch);
  progress.stop();

  const name = file === "-" ? "<stdin>" : file;
  for (const warning of outcome.warnings) io.stderr.write(`${escapeUnseen(`${name}: ${warning}`)}\n`);
  if (outcome.problems.length > 0) {
    printProblems(name, outcome, io);
    return 1;
  }
  const { ranking, receipts } = outcome;
  const colours = wantsColour(io) ? paint : undefined;
  const printable = { ruleSet, ranking, within, language, units: command.units, paint: colours };
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
    const { isJson, chunks } = await recognise(file, readChunks(file, stdin, watch));
    if (isJson) return computeInput(readJson(await joinChunks(chunks)), within, ruleSet, command);
    // the answers of a survey's respondents are put together before they can be added up
    if (summary && ruleSet.survey !== true) return await summariseTable(chunks, ruleSet, within);
    return computeInput(await readTable(chunks, ruleSet), within, ruleSet, command);
  } catch (error) {
    return refuseAll([{ what: whyUnreadable(error) }]);
  }
}

/** The name of a file says what it holds, or else how it begins. */
async function recognise(file: string, chunks: Chunks): Promise<{ isJson: boolean; chunks: Chunks }> {
  const extension = extname(file).toLowerCase();
  if (extension === ".json" || extension === ".csv") return { isJson: extension === ".json", chunks };
  const { head, chunks: all } = await peek(chunks, /\S/);
  return { isJson: /^\s*[[{]/.test(head), chunks: all };
}
