import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runCommand, writeTemporary } from "./run-command.ts";

const script = fileURLToPath(new URL("../conformance/answer-some.js", import.meta.url));
const engine = fileURLToPath(new URL("../../conformance/generator/answer-vectors.ts", import.meta.url));
const rounding = fileURLToPath(new URL("../../conformance/vectors/rounding.jsonl", import.meta.url));
const classes = fileURLToPath(new URL("../../conformance/vectors/classes.jsonl", import.meta.url));

/** Holds the script, which spoils something, against a file of vectors. */
function hold(fault: string, file = rounding) {
  const program = `EXPECTED="${file}" FAULT=${fault} "${process.execPath}" "${script}"`;
  return runCommand(["conformance", program, "--vectors", file]);
}

describe("kepatuhan conformance CMD", () => {
  test("passes a program that answers in any order, and does not give the answers away", async () => {
    expect(await hold("none")).toEqual({ status: 0, stdout: "800 passed, 0 failed\n", stderr: "" });
  });

  test("holds the engine against the vectors of several files", async () => {
    const program = `"${process.execPath}" --import tsx "${engine}"`;
    const argv = ["conformance", program, "--vectors", rounding, "--vectors", classes];
    expect(await runCommand(argv)).toEqual({ status: 0, stdout: "2000 passed, 0 failed\n", stderr: "" });
  });

  test("takes the vectors of the package where no file is given", async () => {
    const { status, stdout } = await runCommand(["conformance", "cat > /dev/null"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^classes-000001: there is no answer\n/);
    expect(stdout).toMatch(/\n0 passed, [5-9]\d{3} failed\n$/);
  });

  test("prints the first twenty differences and counts the others", async () => {
    const { status, stdout } = await hold("wrong");
    const lines = stdout.trimEnd().split("\n");
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^rounding-000001: value: expected "-?\d+.*", found "seven"$/);
    expect(lines.slice(-2)).toEqual(["… and 780 more", "0 passed, 800 failed"]);
    expect(lines.length).toBe(22);
  });

  test.each([
    ["silent", /^rounding-000800: there is no answer\n799 passed, 1 failed\n$/],
    ["noise", /^no answer: hello\n800 passed, 0 failed\n$/],
    ["twice", /^a second answer to rounding-000800\n800 passed, 0 failed\n$/],
    ["status", / ended with status 3\n800 passed, 0 failed\n$/],
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
