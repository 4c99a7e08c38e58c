import { describe, expect, test } from "vitest";
import { version } from "../../src/version.ts";
import { digestByHand } from "../receipt/digest-by-hand.ts";
import { runCommand, scoreText, writeTemporary } from "./run-command.ts";

const table = "region,type,unit,score\nKota A,kota,DPMPTSP,89.450\nKota B,kota,,78\n";

/** The receipts of the table, as the command writes them. */
async function writeList(): Promise<string> {
  const { status, stdout, stderr } = await scoreText(table, 2022, "--format", "receipt");
  expect(status).toBe(0);
  expect(stderr).toMatch(/^<stdin>: a separator before three digits is read as in the other cells \(row 2\)/);
  return stdout;
}

function verify(text: string) {
  return runCommand(["verify", "-"], { stdin: text });
}

describe("kepatuhan score FILE --rules REF --format receipt", () => {
  test("prints a list of receipts, in the order of the file", async () => {
    const receipts = JSON.parse(await writeList());
    expect(
      receipts.map(({ format, result }: never) => [format, (result as { score: number }).score]),
    ).toEqual([
      [1, 89.45],
      [1, 78],
    ]);
    expect(receipts[0].assessment.units).toEqual([{ name: "DPMPTSP", score: "89.450" }]);
  });

  test("escapes what a terminal might act on, and reads back the same", async () => {
    const json = JSON.stringify({
      region: { name: "Kota A", type: "kota" },
      notAssessed: "\u202etutup\u{e0041}",
    });
    const { stdout } = await scoreText(json, 2022, "--format", "receipt");
    expect(stdout).toContain('"\\u202etutup\\udb40\\udc41"');
    expect(await verify(stdout)).toMatchObject({ status: 0, stderr: "" });
  });

  test.each([
    ["one", "", "<stdin>: region.code: "],
    ["a list", "[0]", "<stdin>: [0] (Kota A).region.code: "],
  ])("says what no receipt can hold: %s", async (_, list, said) => {
    const json = `{"region":{"name":"Kota A","type":"kota","code":"\\ud800"},"score":5}`;
    const outcome = await scoreText(list === "" ? json : `[${json}]`, 2022, "--format", "receipt");
    expect(outcome).toMatchObject({ status: 1, stdout: "" });
    expect(outcome.stderr.startsWith(`${said}"\\ud800" holds half of a character`)).toBe(true);
  });

  test("says it of all regions together", async () => {
    const json = ["\ud800", "1", "\udfff"].map((code, i) => ({
      region: { name: `Kota ${i}`, type: "kota", code },
      score: 5,
    }));
    const { stderr } = await scoreText(JSON.stringify(json), 2022, "--format", "receipt");
    expect(stderr.split("\n").map((line) => line.slice(0, 22))).toEqual([
      "<stdin>: [0] (Kota 0).",
      "<stdin>: [2] (Kota 2).",
      "",
    ]);
  });
});

describe("kepatuhan verify FILE", () => {
  test("says of each receipt of a list that it is the same", async () => {
    const file = await writeTemporary("receipts.json", await writeList());
    expect(await runCommand(["verify", file])).toEqual({
      status: 0,
      stderr: "",
      stdout:
        "Kota A, ombudsman-ri/2022@1.0.0: same\nKota B, ombudsman-ri/2022@1.0.0: same\n\n2 same, 0 different\n",
    });
  });

  test("takes a single receipt", async () => {
    const [first] = JSON.parse(await writeList());
    expect(await verify(JSON.stringify(first))).toEqual({
      status: 0,
      stderr: "",
      stdout: "Kota A, ombudsman-ri/2022@1.0.0: same\n",
    });
  });

  test("says what differs", async () => {
    const text = (await writeList()).replace('"score": 89.45,', '"score": 89.46,');
    const { status, stdout, stderr } = await verify(text);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout.split("\n")).toEqual([
      "Kota A, ombudsman-ri/2022@1.0.0: different",
      expect.stringMatching(/^ {2}digest: "sha256-.*" in the receipt, "sha256-.*" expected$/),
      "  result.score: 89.46 in the receipt, 89.45 expected",
      "Kota B, ombudsman-ri/2022@1.0.0: same",
      "",
      "1 same, 1 different",
      "",
    ]);
  });

  test("says when another version wrote it, which alone is no difference", async () => {
    const [{ digest: _, ...first }] = JSON.parse(await writeList());
    const older = { ...first, engine: { name: "kepatuhan", version: "0.0.1" } };
    expect(await verify(JSON.stringify({ ...older, digest: digestByHand(older) }))).toEqual({
      status: 0,
      stderr: "",
      stdout: `Kota A, ombudsman-ri/2022@1.0.0: same (written by version 0.0.1, read by ${version})\n`,
    });
  });

  test("goes on behind what is no receipt, and counts it", async () => {
    const [first, second] = JSON.parse(await writeList());
    const unknown = { ...second, ruleSet: { ...second.ruleSet, version: "9.9.9" } };
    const { status, stdout, stderr } = await verify(JSON.stringify([5, unknown, first]));
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: "Kota A, ombudsman-ri/2022@1.0.0: same\n\n1 same, 0 different, 2 unreadable\n",
    });
    expect(stderr).toBe(
      "<stdin>: [0]: 5 is not a receipt\n" +
        '<stdin>: [1]: ruleSet: ombudsman-ri/2022 has no version "9.9.9"; there is 1.0.0; ' +
        "a receipt by a custom rule set is replayed with that rule set\n",
    );
  });

  test("shows no name where there is none", async () => {
    const [first] = JSON.parse(await writeList());
    for (const result of [null, "x", { region: null }, { region: { name: 5 } }]) {
      const { status, stdout } = await verify(JSON.stringify({ ...first, result }));
      expect(status).toBe(1);
      expect(stdout).toMatch(/^ombudsman-ri\/2022@1\.0\.0: different\n/);
    }
  });

  test("lets nothing in a receipt steer the terminal", async () => {
    const text = (await writeList()).replaceAll("Kota A", "Kota \\u001b[2J");
    const { stdout } = await verify(text);
    expect(stdout).toContain("Kota \\u{1b}[2J, ombudsman-ri/2022@1.0.0: different");
    expect(stdout).not.toContain("\u001b");
  });

  test.each([
    ["", "<stdin>: is empty\n"],
    ["5", "<stdin>: holds no receipt; expected an object or a list\n"],
    ["null", "<stdin>: holds no receipt; expected an object or a list\n"],
    ["[]", "<stdin>: is an empty list\n"],
    ["{", /^<stdin>: is not JSON: /],
    ["{}", /^<stdin>: format: is missing; it is /],
  ])("%j is unreadable", async (text, said) => {
    const { status, stdout, stderr } = await verify(text);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    if (typeof said === "string") expect(stderr).toBe(said);
    else expect(stderr).toMatch(said);
  });

  test("a file that is not there", async () => {
    expect(await runCommand(["verify", "nowhere.json"])).toEqual({
      status: 1,
      stdout: "",
      stderr: "nowhere.json: cannot be read: there is no such file\n",
    });
  });

  test("in Indonesian too", async () => {
    const list = JSON.parse((await writeList()).replace('"score": 89.45,', '"score": 89.46,'));
    const wrong = { ...list[1], assessment: { ...list[1].assessment, score: 186.12 } };
    const text = JSON.stringify([list[0], wrong, 5]);
    const { stdout, stderr } = await runCommand(["verify", "-", "--lang", "id"], { stdin: text });
    expect(stdout.split("\n")).toEqual([
      "Kota A, ombudsman-ri/2022@1.0.0: berbeda",
      expect.stringMatching(/^ {2}digest: di tanda terima "sha256-.*", seharusnya "sha256-.*"$/),
      "  result.score: di tanda terima 89.46, seharusnya 89.45",
      "Kota B, ombudsman-ri/2022@1.0.0: berbeda",
      expect.stringMatching(/^ {2}digest: /),
      "  assessment.score: 186,12 di atas nilai tertinggi skala, 100",
      "",
      "0 sama, 2 berbeda, 1 tidak terbaca",
      "",
    ]);
    expect(stderr).toMatch(/^<stdin>: \[2\]: 5 bukan /);
    const empty = await runCommand(["verify", "-", "--lang", "id"], { stdin: "" });
    expect(empty.stderr).toBe("<stdin>: berkasnya kosong\n");
  });
});
