import { escapeUnseen } from "../../issues/quote.ts";
import type { Outcome } from "../commands/outcome.ts";
import type { Io } from "../io.ts";
import { mostProblems } from "../table/problem-list.ts";

/** Prints what is wrong with a file to standard error, in the order of its lines, the first thousand of them. */
export function printProblems(
  name: string,
  { problems, more }: Pick<Outcome, "problems" | "more">,
  { stderr }: Io,
): void {
  const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  for (const { line, what } of sorted.slice(0, mostProblems)) {
    stderr.write(`${escapeUnseen(`${name}:${line === undefined ? "" : `${line}:`} ${what}`)}\n`);
  }
  const left = Math.max(sorted.length - mostProblems, 0) + more;
  if (left > 0) stderr.write(`${escapeUnseen(name)}: ${left} more, not shown\n`);
}
