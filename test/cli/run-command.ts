import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/commands/run.ts";
import type { Io } from "../../src/cli/io.ts";

/** What a run of the command left. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the surroundings of a run are like. */
export interface Surroundings {
  /** Whole, or in the pieces that it comes in. */
  readonly stdin?: string | Uint8Array | readonly (string | Uint8Array)[];
  readonly isTTY?: boolean;
  readonly env?: Io["env"];
  readonly now?: () => number;
}

/** Runs the command in this process. */
export async function runCommand(argv: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  const { stdin = "", isTTY = false, env = {}, now } = around;
  const [stdout, stderr]: [string[], string[]] = [[], []];
  async function* read() {
    yield* Array.isArray(stdin) ? stdin : [stdin];
  }
  const status = await run(argv, {
    stdin: read(),
    stdout: { write: (text) => stdout.push(text), isTTY },
    stderr: { write: (text) => stderr.push(text), isTTY },
    env,
    ...(now && { now }),
  });
  return { status, stdout: stdout.join(""), stderr: stderr.join("") };
}

/** Scores a text given on standard input by the rules of a year. */
export function scoreText(text: string | Uint8Array, year = 2022, ...options: string[]): Promise<Outcome> {
  return runCommand(["score", "-", "--rules", `ombudsman-ri/${year}`, ...options], { stdin: text });
}

/** The results of a run with `--format json`; a run that failed is an error. */
export async function scoreJson(text: string | Uint8Array, year = 2022, ...options: string[]) {
  const { stdout, stderr } = await scoreText(text, year, "--format", "json", ...options);
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout).results;
}

/** Writes a file that is gone after the test. */
export async function writeTemporary(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kepatuhan-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}
