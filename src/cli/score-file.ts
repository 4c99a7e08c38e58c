import { extname } from "node:path";
import { type Issue, type Ranked, type RuleSet, rank, type ScoringError, scoreAll } from "../index.ts";
import type { Receipt } from "../receipt/index.ts";
import { type Input, type Problem, refuse } from "./input.ts";
import type { Io } from "./io.ts";
import type { Format, ScoreCommand } from "./parse-command.ts";
import { printCsv } from "./print-csv.ts";
import { printJson } from "./print-json.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printTable } from "./print-table.ts";
import type { Printable } from "./printable.ts";
import { readJson } from "./read-json.ts";
import { readSource } from "./read-source.ts";
import { readTable } from "./read-table.ts";
import { showText } from "./show-text.ts";
import { wantsColour } from "./wants-colour.ts";
import { writeJson } from "./write-json.ts";
import { writeReceipts } from "./write-receipts.ts";

const printers: Readonly<Record<Exclude<Format, "receipt">, (printable: Printable) => string>> = {
  table: printTable,
  json: printJson,
  csv: printCsv,
  markdown: printMarkdown,
};

/** Scores a file and prints the results, or everything that is wrong with it. Gives the exit status. */
export async function scoreFile(command: ScoreCommand, ruleSet: RuleSet, io: Io): Promise<0 | 1> {
  const input = await readInput(command.file, ruleSet, io);
  const name = command.file === "-" ? "<stdin>" : command.file;
  for (const warning of input.warnings) io.stderr.write(`${showText(`${name}: ${warning}`)}\n`);

  const within = command.within ?? ruleSet.ranking.within;
  const { format, language } = command;
  const { ranking, receipts, problems } = computeInput(input, within, ruleSet, format);
  if (problems.length > 0) {
    const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    for (const { line, what } of sorted) {
      io.stderr.write(`${showText(`${name}:${line === undefined ? "" : `${line}:`} ${what}`)}\n`);
    }
    return 1;
  }
  const printable = { ruleSet, ranking, within, language, colours: wantsColour(io) };
  io.stdout.write(format === "receipt" ? writeJson(receipts) : printers[format](printable));
  return 0;
}

async function readInput(file: string, ruleSet: RuleSet, { stdin }: Io): Promise<Input> {
  const source = await readSource(file, stdin);
  if ("problem" in source) return refuse({ what: source.problem });
  const extension = extname(file).toLowerCase();
  const isJson = extension === ".json" || (extension !== ".csv" && /^\s*[[{]/.test(source.text));
  return isJson ? readJson(source.text) : readTable(source.text, ruleSet);
}

interface Outcome {
  readonly ranking: readonly Ranked[];
  /** Where these were asked for. */
  readonly receipts: readonly Receipt[];
  readonly problems: readonly Problem[];
}

/** The engine sees what could be read even when some could not, so that all errors are told at once. */
function computeInput(input: Input, within: Printable["within"], ruleSet: RuleSet, format: Format): Outcome {
  const { assessments, problems, locate } = input;
  try {
    const ranking = rank(scoreAll(ruleSet, assessments), { ...ruleSet.ranking, within });
    const receipts = format === "receipt" ? writeReceipts(ruleSet, assessments) : [];
    return { ranking, receipts, problems };
  } catch (error) {
    return {
      ranking: [],
      receipts: [],
      problems: [...problems, ...issuesOf(error).map((issue) => locate(issue))],
    };
  }
}

/** Anything else than the engine's own error is a defect, and not for us to hide. */
function issuesOf(error: unknown): readonly Issue[] {
  if ((error as ScoringError).issues === undefined) throw error;
  return (error as ScoringError).issues;
}
