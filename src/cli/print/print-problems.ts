import type { Locale } from "../../index.ts";
import { escapeUnseen } from "../../issues/quote.ts";
import type { Problem, Problems } from "../input/problem.ts";
import type { Io } from "../io.ts";
import { printPlace } from "./print-place.ts";

/** The most that are shown; a file with more has one thing wrong everywhere. */
const mostProblems = 1000;

/** Prints what is wrong with a file to standard error, a line each, the first thousand of them. */
export async function printProblems(
  name: string,
  { problems, more }: Problems,
  language: Locale,
  io: Io,
): Promise<void> {
  const { describeIssue } = await import("../../locale/describe-issue.ts");
  const describe = ({ what }: Problem) => ("code" in what ? describeIssue(what, language) : what[language]);
  for (const problem of problems.slice(0, mostProblems)) {
    const place = printPlace(problem.place, language);
    printLine(name, place === "" ? describe(problem) : `${place}: ${describe(problem)}`, io);
  }
  printMore(name, Math.max(problems.length - mostProblems, 0) + more, language, io);
}

/** Prints one line about a file to standard error. */
export function printLine(name: string, text: string, { stderr }: Io): void {
  stderr.write(`${escapeUnseen(`${name}: ${text}`)}\n`);
}

/** Prints how many lines were left out. */
export function printMore(name: string, count: number, language: Locale, io: Io): void {
  const text = { id: `masih ada ${count} lagi, tidak ditampilkan`, en: `${count} more, not shown` };
  if (count > 0) printLine(name, text[language], io);
}
