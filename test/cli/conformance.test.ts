import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { runCommand, writeTemporary } from "./run-command.ts";

const script = fileURLToPath(new URL("../conformance/answer-some.js", import.meta.url));
const engine = fileURLToPath(new URL("../../conformance/generator/answer-vectors.ts", import.meta.url));
const rounding = fileURLToPath(new URL("../../conformance/vectors/rounding.jsonl", import.meta.url));
const classes = fileURLToPath(new URL("../../conformance/vectors/classes.jsonl", import.meta.url));

/** Holds the script, which spoils something, against a file of vectors. */
function hold(fault: string, expected = rounding, file = expected) {
  const program = `EXPECTED="${expected}" FAULT=${fault} "${process.execPath}" "${script}"`;
  return runCommand(["conformance", program, "--vectors", file]);
}

/** Whether a process runs; one that has ended and that nobody has asked about does not. */
function isRunning(pid: number): boolean {
  const { stdout, error } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  if (error) throw error;
  return /^[^Z\s]/.test(stdout);
}

describe("kepatuhan conformance CMD", () => {
  test("passes a program that answers in any order, and does not give the answers away", async () => {
    expect(await hold("none")).toEqual({ status: 0, stdout: "1000 passed, 0 failed\n", stderr: "" });
  });

  test("holds the engine against the vectors of several files", async () => {
    const program = `"${process.execPath}" --import tsx "${engine}"`;
    const argv = ["conformance", program, "--vectors", rounding, "--vectors", classes];
    expect(await runCommand(argv)).toEqual({ status: 0, stdout: "1250 passed, 0 failed\n", stderr: "" });
  });

  test("takes the vectors of the package where no file is given", async () => {
    const { status, stdout } = await runCommand(["conformance", "cat > /dev/null"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^classes\/0001: there is no answer\n/);
    expect(stdout).toMatch(/\n0 passed, 9\d{3} failed\n$/);
  });

  test("reads vectors that are packed, as those of the published package are", async () => {
    const file = await writeTemporary("rounding.jsonl.gz", gzipSync(readFileSync(rounding)));
    expect(await hold("none", rounding, file)).toEqual({
      status: 0,
      stdout: "1000 passed, 0 failed\n",
      stderr: "",
    });
  });

  test.each([
    ["rounding.jsonl.gz", readFileSync(rounding), "incorrect header check"],
    ["rounding.jsonl.gz", gzipSync(readFileSync(rounding)).subarray(0, 2000), "unexpected end of file"],
  ])("names a file that only seems to be packed: %s", async (name, content, said) => {
    const file = await writeTemporary(name, content);
    const { status, stderr } = await runCommand(["conformance", "true", "--vectors", file]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `${file}: cannot be read: ${said}\n` });
  });

  test("prints the first twenty differences and counts the others", async () => {
    const { status, stdout } = await hold("wrong");
    const lines = stdout.trimEnd().split("\n");
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^rounding\/0001: value: expected "-?\d+.*", found "seven"$/);
    expect(lines.slice(-2)).toEqual(["… and 980 more", "0 passed, 1000 failed"]);
    expect(lines.length).toBe(22);
  });

  test.each([
    ["silent", /^rounding\/1000: there is no answer\n999 passed, 1 failed\n$/],
    ["noise", /^no answer: hello\n1000 passed, 0 failed\n$/],
    ["twice", /^a second answer to rounding\/1000\n1000 passed, 0 failed\n$/],
    ["status", / ended with status 3\n1000 passed, 0 failed\n$/],
  ])("finds what else is wrong with a program: %s", async (fault, said) => {
    const { status, stdout } = await hold(fault);
    expect(status).toBe(1);
    expect(stdout).toMatch(said);
  });

  test("passes on what the program says on standard error, before and behind its answers", async () => {
    const script = 'console.error("a"); console.log("{}"); console.error("b"); process.exitCode = 127';
    const program = `"${process.execPath}" -e '${script}'`;
    const { status, stdout, stderr } = await runCommand(["conformance", program, "--vectors", rounding]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "a\nb\n" });
    expect(stdout).toMatch(/ended with status 127\n/);
  });

  test("passes on much that is said by a program that answers nothing", async () => {
    const script = 'console.error("x".repeat(100000)); process.exitCode = 5';
    const program = `"${process.execPath}" -e '${script}'`;
    const { status, stderr } = await runCommand(["conformance", program, "--vectors", rounding]);
    expect(status).toBe(1);
    expect(stderr).toBe(`${"x".repeat(100_000)}\n`);
  });

  test.each([
    ["lines", 'fs.writeSync(1, "y\\n")', "more than 11000 lines"],
    ["blank lines", 'fs.writeSync(1, "\\n")', "more than 11000 lines"],
    ["a line", 'fs.writeSync(1, "y".repeat(65536))', "a line of more than 16777216 characters"],
    [
      "lines, each of which might be an answer",
      'fs.writeSync(1, "y".repeat(4_000_000) + "\\n")',
      "more than 268435456 characters",
    ],
    [
      "errors",
      'fs.writeSync(2, "y".repeat(65536) + "\\n")',
      "more than 16777216 characters to standard error",
    ],
  ])("ends a program that never stops writing %s, and says so in one line", async (_, script, said) => {
    const pid = await writeTemporary("pid", "");
    expect(isRunning(process.pid)).toBe(true);
    // a program that does not mind when nobody reads
    const endless = `fs.writeFileSync("${pid}", String(process.pid)); for (;;) try { ${script} } catch {}`;
    const program = `true && "${process.execPath}" -e '${endless}'`;
    const { status, stdout, stderr } = await runCommand(["conformance", program, "--vectors", rounding]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    // what it said itself is passed on before that; its last line may have been cut
    const line = `kepatuhan: the program was ended: it wrote ${said}\n`;
    expect(stderr.endsWith(line)).toBe(true);
    expect(/^[y\n]*$/.test(stderr.slice(0, -line.length))).toBe(true);
    await expect.poll(() => isRunning(Number(readFileSync(pid, "utf8")))).toBe(false);
  });

  test("ends the program when it is ended itself", async () => {
    const pid = await writeTemporary("pid", "");
    const program = `"${process.execPath}" -e 'fs.writeFileSync("${pid}", String(process.pid)); setInterval(() => {}, 1000)'`;
    const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
    const argv = ["--import", "tsx", main, "conformance", `true && ${program}`, "--vectors", rounding];
    const command = spawn(process.execPath, argv, { stdio: "ignore" });
    const started = () => Number(readFileSync(pid, "utf8"));
    await expect.poll(started, { timeout: 30_000 }).toBeGreaterThan(0);
    expect(isRunning(started())).toBe(true);
    const ended = once(command, "exit");
    command.kill("SIGTERM");
    expect(await ended).toEqual([null, "SIGTERM"]);
    await expect.poll(() => isRunning(started())).toBe(false);
  });

  test("reads all that a program wrote that has ended before", async () => {
    const script = 'fs.writeSync(1, "y\\n".repeat(40000))';
    const run = await runCommand([
      "conformance",
      `"${process.execPath}" -e '${script}'`,
      "--vectors",
      rounding,
    ]);
    expect(run.status).toBe(1);
    expect(run.stderr).toBe("kepatuhan: the program was ended: it wrote more than 11000 lines\n");
  });

  test.each([
    ["no-such-program-here", /no-such-program-here/],
    [JSON.stringify(rounding), /rounding\.jsonl/],
    ["exit 127", /the shell ended with status 127/],
    // longer than the system takes
    [`true ${"x".repeat(3_000_000)}`, /E2BIG/],
  ])("says in one line that a program does not start: %.30s", async (program, said) => {
    const { status, stdout, stderr } = await runCommand(["conformance", program, "--vectors", rounding]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^kepatuhan: the program cannot be run: .+\n$/);
    expect(stderr).toMatch(said);
  });

  test.each([
    ["", "there is no vector\n"],
    ["{", ":1: is not JSON"],
    ['{"id":"a"}\n', ":1: is no vector: it has no id, or nothing is expected\n"],
    ['{"id":"a","expected":{}}\n\n{"id":"a","expected":{}}\n', ":3: the id a is there twice\n"],
  ])("refuses files that hold no vectors: %j", async (text, said) => {
    const file = await writeTemporary("vectors.jsonl", text);
    const { status, stdout, stderr } = await runCommand(["conformance", "true", "--vectors", file]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(said);
  });

  test("names a file that cannot be read", async () => {
    const { status, stderr } = await runCommand(["conformance", "true", "--vectors", "none.jsonl"]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "none.jsonl: cannot be read: there is no such file\n",
    });
  });

  test.each([
    [[], "no program given"],
    [["python3", "mine.py"], "more than one program given; put a command with arguments in quotes"],
    [["true", "--vectors"], "--vectors has no value; give file ..."],
  ])("refuses %j as wrong usage", async (argv, said) => {
    const { status, stderr } = await runCommand(["conformance", ...argv]);
    expect(status).toBe(2);
    expect(stderr.toLowerCase()).toContain(said);
  });
});
