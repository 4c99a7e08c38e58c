import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const vectors = join(root, "conformance/vectors");
const maxBuffer = 256 * 1024 * 1024;
const large = { cwd: root, encoding: "utf8", maxBuffer } as const;

type Vector = { readonly id: string; readonly expected: { readonly value?: unknown } };

/** Runs the second implementation. Without Python nothing is compared: that is a failure, never a skipped test. */
function runReference(args: readonly string[], input = "") {
  const run = spawnSync("python3", ["conformance/reference.py", ...args], { ...large, input });
  if (run.error) {
    throw new Error(`python3 (3.9 or later) is needed to run conformance/reference.py: ${run.error.message}`);
  }
  return run;
}

function readVectors(file: string): Vector[] {
  const lines = readFileSync(join(vectors, file), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

describe("conformance/reference.py, written from the specification alone", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "reference-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("computes every committed vector as expected", () => {
    const files = readdirSync(vectors).filter((file) => file.endsWith(".jsonl"));
    const count = files.reduce((sum, file) => sum + readVectors(file).length, 0);
    const run = runReference([]);
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe(`${count} passed, 0 failed\n`);
    expect(run.status).toBe(0);
  });

  it.each([11, 12])("computes 3,000 vectors drawn from seed %i as the engine does", (seed) => {
    const file = join(folder, `${seed}.jsonl`);
    const args = ["run", "conformance", "--", "--count", "3000", "--seed", `${seed}`, "--out", file];
    const drawn = spawnSync("npm", args, large);
    expect(drawn.status, drawn.stderr).toBe(0);
    const run = runReference([file]);
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe("3000 passed, 0 failed\n");
    expect(run.status).toBe(0);
  });

  it("says what differs and exits with 1", () => {
    const [first, second] = readVectors("rounding.jsonl");
    const wrong = { ...first, expected: { value: "another" } };
    const file = join(folder, "wrong.jsonl");
    writeFileSync(file, `${JSON.stringify(wrong)}\n${JSON.stringify(second)}\n`);
    const run = runReference([file]);
    expect(run.stdout).toContain(`${first?.id} (`);
    expect(run.stdout.endsWith("\n1 passed, 1 failed\n")).toBe(true);
    expect(run.status).toBe(1);
  });

  it("takes no vectors at all for a failure", () => {
    const file = join(folder, "none.jsonl");
    writeFileSync(file, "");
    const run = runReference([file]);
    expect(run.stdout).toBe("0 passed, 0 failed\n");
    expect(run.status).toBe(1);
  });

  it("answers the protocol with --serve", () => {
    const asked = readVectors("rounding.jsonl").slice(0, 50);
    const lines = asked.map(({ expected: _, ...vector }) => `${JSON.stringify(vector)}\n`);
    const run = runReference(["--serve"], lines.join(""));
    expect(run.status, run.stderr).toBe(0);
    const answers = run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const values = (list: readonly { id: string; value?: unknown }[]) =>
      list.map(({ id, value }) => ({ id, value }));
    expect(values(answers)).toEqual(values(asked.map(({ id, expected }) => ({ id, ...expected }))));
    expect(answers.some(({ value }) => value !== undefined)).toBe(true);
  });
});
