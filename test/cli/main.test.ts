import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ombudsmanRi2022 } from "../../src/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the executable itself, in a process of its own. */
function runMain(argv: readonly string[], stdin: string) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...argv], {
    cwd: root,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  child.stdin.end(stdin);
  const closed = new Promise<number | null>((fulfil) => child.on("close", fulfil));
  return { child, done: closed.then((status) => ({ status, stdout, stderr })) };
}

test("reads standard input, prints to standard output, and exits 0, 1 or 2", async () => {
  const argv = ["score", "-", "--rules", "ombudsman-ri/2022", "--format", "csv"];
  const [good, bad, wrong] = await Promise.all([
    runMain(argv, "region;type;score\nKota Ä;kota;78\n").done,
    runMain(argv, "region,type,score\nA,kota,186.12\n").done,
    runMain(["score"], "").done,
  ]);
  expect(good).toEqual({
    status: 0,
    stderr: "<stdin>: columns are divided by semicolons\n",
    stdout: `rank,code,region,type,province,score,exact,grade,zone,label,qualifier,units,notes,rule set,version,digest\n1,,Kota Ä,kota,,78.00,78,B,hijau,High quality,,,,ombudsman-ri/2022,1.0.0,${ombudsmanRi2022.digest}\n`,
  });
  expect(bad).toEqual({
    status: 1,
    stdout: "",
    stderr: '<stdin>: line 2, score: "186.12" is above the scale\'s 100\n',
  });
  expect(wrong).toMatchObject({ status: 2, stdout: "" });
  expect(wrong.stderr).toBe("kepatuhan: no file given\n");
});

test("a reader that leaves early is no error", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `Kota ${i},kota,90\n`).join("");
  const { child, done } = runMain(
    ["score", "-", "--rules", "ombudsman-ri/2022"],
    `region,type,score\n${rows}`,
  );
  child.stdout.once("data", () => child.stdout.destroy());
  expect(await done).toMatchObject({ status: 0, stderr: "" });
});

test("a disk that is full is one line, and a status of its own", async () => {
  const { spawnSync } = await import("node:child_process");
  const command = `${JSON.stringify(process.execPath)} --import tsx src/cli/main.ts rules > /dev/full`;
  const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: root, encoding: "utf8" });
  expect(status).toBe(3);
  expect(stderr).toBe("kepatuhan: the output cannot be written: ENOSPC: no space left on device, write\n");
});
