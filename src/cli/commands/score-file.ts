import type { Label, Locale, RuleSet } from "../../index.ts";
import { isScoringError, type ScoringError } from "../../issues/scoring-error.ts";
import type { Printable } from "../../report/printable.ts";
import { openBytes, whyUnreadable } from "../input/open-bytes.ts";
import { refuseFile } from "../input/problem.ts";
import { recognise } from "../input/recognise.ts";
import type { Io, TextOutput } from "../io.ts";
import { printProblems } from "../print/print-problems.ts";
import { printDifferences, printNotes } from "../print/print-remarks.ts";
import { printUsage } from "../print/print-usage.ts";
import { type Outcome, refuseAll } from "../score/outcome.ts";
import { chooseLanguage } from "./choose-language.ts";
import type { Command, ScoreCommand } from "./command.ts";
import { printResults } from "./print-results.ts";
import { startProgress } from "./progress.ts";
import { sentences } from "./usage-sentences.ts";

/** Scores a file and prints the results, or everything that is wrong with it. Gives the exit status. */
export async function scoreFile(
  command: ScoreCommand & Pick<Command, "language">,
  ruleSet: RuleSet,
  io: Io,
): Promise<0 | 1 | 2> {
  const { file, format } = command;
  const spoken = chooseLanguage(command.language, io, io.stderr);
  const outcome = await computeFile(command, ruleSet, io, spoken);
  if ("wrong" in outcome) return printUsage(outcome.wrong, spoken, io);
  const name = file === "-" ? "<stdin>" : file;
  printNotes(name, outcome.notes, spoken, io);
  if (outcome.problems.length > 0) {
    await printProblems(name, outcome, spoken, io);
    return 1;
  }
  printDifferences(name, outcome.differences, spoken, io);
  // what programs read changes by the language that is asked for, never by the environment
  const language =
    format === "table" ? chooseLanguage(command.language, io, io.stdout) : (command.language ?? "en");
  writeAll(
    io.stdout,
    await printResults(outcome, printableOf(command, ruleSet, outcome, language), format, io),
  );
  return 0;
}

function printableOf(
  { within, units }: ScoreCommand,
  ruleSet: RuleSet,
  { ranking }: Outcome,
  language: Locale,
): Printable {
  return { ruleSet, ranking, within: within ?? ruleSet.ranking.within, language, units };
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

/** Wrong usage that only the file shows. */
interface Wrong {
  readonly wrong: Label;
}

async function computeFile(
  command: ScoreCommand,
  ruleSet: RuleSet,
  io: Io,
  language: Locale,
): Promise<Outcome | Wrong> {
  const { file, columns, strict } = command;
  const progress = startProgress(io, language);
  try {
    const { isJson, bytes } = await recognise(file, openBytes(file, io.stdin, progress.watch));
    if (!isJson) return await (await import("../score/score-table.ts")).scoreTable(ruleSet, bytes, command);
    if (columns !== undefined) return { wrong: sentences.forTables("--column") };
    if (strict) return { wrong: sentences.forTables("--strict") };
    return await (await import("../score/score-json.ts")).scoreJson(ruleSet, bytes, command);
  } catch (error) {
    if (isScoringError(error) && error.code === "invalid-argument") return describeWrong(error);
    return refuseAll(refuseFile(whyUnreadable(error)));
  } finally {
    progress.stop();
  }
}

/** The one argument of reading a table that comes from the command line is the names of columns. */
async function describeWrong({ issues: [issue] }: ScoringError): Promise<Wrong> {
  const { describeIssue } = await import("../../locale/describe-issue.ts");
  return { wrong: sentences.wrongColumn(describeIssue(issue!, "id"), describeIssue(issue!, "en")) };
}
