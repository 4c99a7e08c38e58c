import { spawn } from "node:child_process";
import type { TextOutput } from "../../io.ts";
import type { Vector } from "./read-vectors.ts";

/** What a program wrote, and how it ended; or, in a line, why it could not be started. */
export type Outcome =
  | {
      readonly lines: readonly string[];
      /** Its exit status; null when a signal ended it. */
      readonly status: number | null;
    }
  | { readonly problem: string };

/** What a shell exits with that cannot run a program, or finds none. */
const notStarted = [126, 127];

/** Runs a command line of the shell, gives it the vectors without what is expected, and waits for its end. */
export function askProgram(
  command: string,
  vectors: readonly Vector[],
  stderr: TextOutput,
): Promise<Outcome> {
  return new Promise<Outcome>((fulfil, reject) => {
    const child = spawn(command, { shell: true, stdio: ["pipe", "pipe", "pipe"] });
    const held = holdBack(stderr);
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      held.release();
    });
    child.stderr.setEncoding("utf8").on("data", held.write);
    // answers are missing where a program ends before it has read everything
    child.stdin.on("error", () => {});
    child.on("error", reject);
    child.on("close", (status) => {
      if (output === "" && status !== null && notStarted.includes(status))
        return fulfil({ problem: held.lastLine() || `the shell ended with status ${status}` });
      held.release();
      fulfil({ lines: output.split("\n").filter((line) => line.trim() !== ""), status });
    });
    for (const { expected: _expected, ...question } of vectors)
      child.stdin.write(`${JSON.stringify(question)}\n`);
    child.stdin.end();
  }).catch(explainStart);
}

/** Why there is no process; anything else is a defect, and not for us to hide. */
function explainStart(error: NodeJS.ErrnoException): Outcome {
  if (error.syscall?.startsWith("spawn") !== true) throw error;
  return { problem: error.message };
}

/** So much of what is said is held back at most: a shell that finds no program says less. */
const mostHeld = 4096;

/** Holds back what is said on standard error until it is known to come from the program, not from the shell. */
function holdBack(stderr: TextOutput) {
  let held = "";
  let released = false;
  const release = () => {
    if (held !== "") stderr.write(held);
    held = "";
    released = true;
  };
  return {
    write(text: string) {
      held += text;
      if (released || held.length > mostHeld) release();
    },
    release,
    lastLine: () => held.trim().split("\n").at(-1),
  };
}
