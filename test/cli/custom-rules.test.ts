import { describe, expect, test } from "vitest";
import { ombudsmanRi2022 } from "../../src/index.ts";
import { runCommand, writeTemporary } from "./run-command.ts";

const own = { ...ombudsmanRi2022, id: "kota-contoh/2022", digest: undefined };
const table = "region,type,score\nKota A,kota,90\n";

function writeRules(rules: unknown): Promise<string> {
  return writeTemporary("aturan.json", JSON.stringify(rules));
}

describe("a custom rule set in a file", () => {
  test("is checked, and its reference printed with the digest that it has", async () => {
    const file = await writeRules(own);
    const { status, stdout, stderr } = await runCommand(["rules", "check", file]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^the rules are right: kota-contoh\/2022@1\.0\.0#sha256-[0-9a-f]{64}\n$/);
    const indonesian = await runCommand(["rules", "check", file, "--lang", "id"]);
    expect(indonesian.stdout).toMatch(/^tidak ada kesalahan dalam aturan: kota-contoh/);
  });

  test("is refused with everything that is wrong, each with its place", async () => {
    const bands = [...ombudsmanRi2022.bands].reverse();
    const file = await writeRules({ ...own, bands, classifyOn: { decimals: 2, rounding: "half-up" } });
    const { status, stdout, stderr } = await runCommand(["rules", "check", file]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("bands[1] (B).lowerBound: ");
    expect(stderr.split("\n").length).toBeGreaterThan(3);
    const scored = await runCommand(["score", "-", "--rules", file], { stdin: table });
    expect(scored).toEqual({ status: 1, stdout: "", stderr });
  });

  test.each<[string, string]>([
    ["{", "is not JSON: "],
    ["", "is empty"],
    ["[1]", "[1] is not"],
  ])("that holds %j is refused", async (text, what) => {
    const file = await writeTemporary("aturan.json", text);
    const { status, stderr } = await runCommand(["rules", "check", file]);
    expect(status).toBe(1);
    if (what.startsWith("is")) expect(stderr).toContain(`${file}: ${what}`);
    else expect(stderr).toContain("a list is not");
  });

  test("scores, is shown, and computes receipts again, those by published rules beside it", async () => {
    const file = await writeRules(own);
    const receipts = [file, "ombudsman-ri/2022"].map((rules) =>
      runCommand(["score", "-", "--rules", rules, "--format", "receipt"], { stdin: table }),
    );
    const lists = (await Promise.all(receipts)).map(
      ({ stdout }) => JSON.parse(stdout) as { ruleSet: { id: string } }[],
    );
    expect(lists.map(([kept]) => kept!.ruleSet.id)).toEqual(["kota-contoh/2022", "ombudsman-ri/2022"]);
    const kept = await writeTemporary("tanda-terima.json", JSON.stringify(lists.flat()));
    const verified = await runCommand(["verify", kept, "--rules", file]);
    expect(verified.status).toBe(0);
    expect(verified.stdout).toContain("2 same");
    const without = await runCommand(["verify", kept]);
    expect(without.status).toBe(1);
    expect(without.stderr).toContain("a receipt by a custom rule set is replayed with that rule set");
    expect((await runCommand(["rules", file])).stdout).toContain("kota-contoh/2022@1.0.0");
  });

  test("whose file is not there is one line", async () => {
    for (const argv of [
      ["rules", "check", "nowhere.json"],
      ["score", "-", "--rules", "nowhere.json"],
      ["verify", "-", "--rules", "nowhere.json"],
    ])
      expect(await runCommand(argv)).toEqual({
        status: 1,
        stdout: "",
        stderr: "nowhere.json: cannot be read: there is no such file\n",
      });
  });
});

test("rules as JSON are what the package holds, and a rule set written so is read again", async () => {
  const { stdout } = await runCommand(["rules", "ombudsman-ri/2022", "--format", "json"]);
  expect(JSON.parse(stdout)).toEqual(ombudsmanRi2022);
  const all = await runCommand(["rules", "--format", "json"]);
  expect((JSON.parse(all.stdout) as { id: string }[]).map(({ id }) => id)).toContain("ombudsman-ri/2022");
});

test("the demo scores every example, each after the command that does it", async () => {
  const { status, stdout, stderr } = await runCommand(["demo"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.match(/^\$ kepatuhan score /gm)).toHaveLength(3);
  expect(stdout).toContain("Kota Payakumbuh");
  expect((await runCommand(["demo", "--lang", "id"])).stdout).toContain("89,45");
});
