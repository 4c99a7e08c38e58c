import { expect, test } from "vitest";
import { runCommand, writeTemporary } from "./run-command.ts";

/** A name so long that a few rows are half a megabyte. */
const unit = "Puskesmas ".repeat(25).trim();
const text = `region,type,unit,score\n${Array.from({ length: 2_000 }, (_, i) => `Kota ${i},kota,${unit},78\n`).join("")}`;
const half = text.indexOf("\n", text.length / 2) + 1;
const argv = ["--rules", "ombudsman-ri/2022", "--summary"];

/** A clock that goes on by so much whenever somebody looks at it. */
function tick(step: number) {
  let time = 0;
  return () => {
    time += step;
    return time;
  };
}

test("on a terminal, a run of more than two seconds shows how much is read, and takes it away", async () => {
  const file = await writeTemporary("x.csv", text);
  const { stderr, status } = await runCommand(["score", file, ...argv], { isTTY: true, now: tick(1001) });
  expect(status).toBe(0);
  expect(stderr).toMatch(/reading \[[=-]+\] \d+% \| 1\/1 MB/);
  // the last thing done to the line of the bar is to clear it
  expect(stderr.lastIndexOf("\u001b[0K")).toBeGreaterThan(stderr.lastIndexOf("reading"));
});

test("of standard input, whose size is not known, and in Indonesian", async () => {
  const stdin = [text.slice(0, half), text.slice(half)];
  const run = (now: () => number) =>
    runCommand(["score", "-", ...argv, "--lang", "id"], { stdin, isTTY: true, now });
  expect((await run(tick(1001))).stderr).toMatch(/membaca 1 MB/);
  expect((await run(tick(500))).stderr).toBe("");
});

test("nothing is shown where there is no terminal", async () => {
  const file = await writeTemporary("x.csv", text);
  const { stderr, stdout } = await runCommand(["score", file, ...argv], { now: tick(60_000) });
  expect(stderr).toBe("");
  expect(stdout).not.toBe("");
});

test("without an own clock, a short run is quiet", async () => {
  const stdin = "region,type,score\nA,kota,78\n";
  const { stderr } = await runCommand(["score", "-", ...argv], { stdin, isTTY: true });
  expect(stderr).toBe("");
});
