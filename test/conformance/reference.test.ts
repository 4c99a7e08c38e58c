import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCommitted } from "./read-committed.ts";

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
    const count = readCommitted().length;
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

  it("reads packed vectors where there are no others, as in the published package", () => {
    const inside = join(folder, "package/conformance");
    mkdirSync(join(inside, "vectors/published/contoh"), { recursive: true });
    cpSync(join(root, "conformance/reference.py"), join(inside, "reference.py"));
    const packed = gzipSync(readFileSync(join(vectors, "rounding.jsonl")));
    writeFileSync(join(inside, "vectors/rounding.jsonl.gz"), packed);
    writeFileSync(join(inside, "vectors/published/contoh/x.jsonl.gz"), packed);
    // one that is there in both forms counts once
    cpSync(join(vectors, "decimals.jsonl"), join(inside, "vectors/decimals.jsonl"));
    writeFileSync(join(inside, "vectors/decimals.jsonl.gz"), packed);
    const count = 2 * readVectors("rounding.jsonl").length + readVectors("decimals.jsonl").length;
    const run = spawnSync("python3", [join(inside, "reference.py")], large);
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe(`${count} passed, 0 failed\n`);
  });

  it("says with --help what it does, and refuses other options", () => {
    const help = runReference(["--help"]);
    expect(help.status).toBe(0);
    for (const said of ["reference.py [FILE ...]", "reference.py --serve", "reference.py --help"])
      expect(help.stdout).toContain(said);
    const odd = runReference(["--server"]);
    expect({ status: odd.status, stdout: odd.stdout }).toEqual({ status: 2, stdout: "" });
    expect(odd.stderr).toBe("--server: no such option; --help says what there is\n");
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

  it("is checked by programs of which one that is missing is named in one line", () => {
    const argv = ["--import", "tsx", "tools/python/check-python.ts"];
    const run = spawnSync(process.execPath, argv, { ...large, env: { ...process.env, PATH: folder } });
    expect({ status: run.status, stdout: run.stdout, stderr: run.stderr }).toEqual({
      status: 1,
      stdout: "",
      stderr: "ruff is missing: install it, for instance by pip install ruff\n",
    });
  });
});
