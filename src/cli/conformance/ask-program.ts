import { spawn } from "node:child_process";
import type { TextOutput } from "../io.ts";
import type { Vector } from "./read-vectors.ts";

/** What a program wrote, and how it ended. */
export interface Outcome {
  readonly lines: readonly string[];
  /** Its exit status; null when a signal ended it. */
  readonly status: number | null;
}

/** Runs a command line of the shell, gives it the vectors without what is expected, and waits for its end. */
export function askProgram(
  command: string,
  vectors: readonly Vector[],
  stderr: TextOutput,
): Promise<Outcome> {
  return new Promise((fulfil, reject) => {
    const child = spawn(command, { shell: true, stdio: ["pipe", "pipe", "pipe"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => stderr.write(text));
    // a program that ends before it has read everything is told by the answers that are missing
    child.stdin.on("error", () => {});
    child.on("error", reject);
    child.on("close", (status) => {
      fulfil({ lines: output.split("\n").filter((line) => line.trim() !== ""), status });
    });
    for (const { expected: _expected, ...question } of vectors)
      child.stdin.write(`${JSON.stringify(question)}\n`);
    child.stdin.end();
  });
}
