import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { TextOutput } from "../../io.ts";
import { addHeld, holdText, lastHeld, releaseHeld } from "./held-text.ts";
import { addOutput, endOutput, type OutputLimits, startOutput } from "./output-lines.ts";
import type { Vector } from "./read-vectors.ts";
import { startProgram, stopProgram } from "./start-program.ts";

/** What a program wrote, and how it ended; or, in a line, why there is none of that. */
export type Outcome =
  | {
      readonly lines: readonly string[];
      /** Its exit status; null when a signal ended it. */
      readonly status: number | null;
    }
  | { readonly notStarted: string }
  /** It never stopped writing. */
  | { readonly stopped: string };

/** What a shell exits with that cannot run a program, or finds none. */
const notFound = [126, 127];

/** Lines that a program may write besides one for each question: what it prints by mistake is shown, and counted. */
const spareLines = 10_000;
/** Far more than an answer needs, and less than the longest text. */
const limits = { lineLength: 2 ** 24, length: 2 ** 28 };
const mostSaid = 2 ** 24;

/**
 * Runs a command line of the shell, gives it the vectors without what is expected, and waits for its end; or ends it
 * when it writes more than answers can be.
 */
export function askProgram(
  command: string,
  vectors: readonly Vector[],
  stderr: TextOutput,
): Promise<Outcome> {
  return new Promise<Outcome>((fulfil, reject) => {
    const child = startProgram(command);
    child.on("error", reject);
    watchProgram(child, { ...limits, lines: vectors.length + spareLines }, stderr, fulfil);
    // answers are missing where a program ends before it has read everything
    child.stdin.on("error", () => {});
    for (const { expected: _expected, ...question } of vectors)
      child.stdin.write(`${JSON.stringify(question)}\n`);
    child.stdin.end();
  }).catch(explainStart);
}

/** Collects what a program writes until its end, which is at hand when it writes too much. */
function watchProgram(
  child: ChildProcessWithoutNullStreams,
  limits: OutputLimits,
  stderr: TextOutput,
  finish: (outcome: Outcome) => void,
): void {
  const [output, said] = [startOutput(), holdText(stderr)];
  const stopAt = (excess: string | undefined): void => {
    if (excess === undefined) return;
    stopProgram(child);
    finish({ stopped: `it wrote ${excess}` });
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    releaseHeld(said);
    stopAt(addOutput(output, text, limits));
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    addHeld(said, text);
    stopAt(said.length > mostSaid ? `more than ${mostSaid} characters to standard error` : undefined);
  });
  child.on("close", (status) => {
    if (output.length === 0 && status !== null && notFound.includes(status))
      return finish({ notStarted: lastHeld(said) || `the shell ended with status ${status}` });
    releaseHeld(said);
    finish({ lines: endOutput(output), status });
  });
}

/** Why there is no process; anything else is a defect, and not for us to hide. */
function explainStart(error: NodeJS.ErrnoException): Outcome {
  if (error.syscall?.startsWith("spawn") !== true) throw error;
  return { notStarted: error.message };
}
