import { describe, expect, test } from "vitest";
import { definitions } from "../../src/cli/commands/definitions.ts";
import { runCommand } from "./run-command.ts";

const score = "score a.csv --rules ombudsman-ri/2022";

describe("wrong usage: one line, and status 2", () => {
  test.each<[string, string]>([
    ["", "no command; try kepatuhan help"],
    ["skor", "unknown command: skor; try kepatuhan help"],
    ["scroe", "unknown command: scroe; try kepatuhan help"],
    ["scores", "unknown command: scores; did you mean score?"],
    ["bulan", "unknown command: bulan; try kepatuhan help"],
    ["--skor", "unknown option --skor"],
    ["--halp", "unknown option --halp; did you mean --help?"],
    ["score --rules ombudsman-ri/2022", "no file given"],
    ["score a.csv b.csv --rules ombudsman-ri/2022", "b.csv is one word too many"],
    ["score a.csv", "--rules is missing: which rule set? kepatuhan rules lists them"],
    ["score a.csv --rules", "--rules has no value; give REF|FILE.json"],
    ["score a.csv --rules --format json", "--rules has no value; give REF|FILE.json"],
    ["score a.csv --rule ombudsman-ri/2022", "unknown option --rule; did you mean --rules?"],
    [`${score} --colour`, "unknown option --colour"],
    [`${score} --version`, "unknown option --version"],
    [`${score} --summary=yes`, "--summary takes no value"],
    [`${score} --format xml`, "--format is xml; give table, json, csv, markdown or receipt"],
    [
      `${score} --format jsn`,
      "--format is jsn; give table, json, csv, markdown or receipt; did you mean json?",
    ],
    [`${score} --within pulau`, "--within is pulau; give type, province or all"],
    [`${score} --lang jv`, "--lang is jv; give en or id"],
    [`${score} --summary --format receipt`, "--summary leaves out what a receipt has to keep"],
    [`${score} --columns region=A`, "unknown option --columns; did you mean --column?"],
    [
      `${score} --column Instansi`,
      '--column Instansi is not complete; write field=heading, such as region="Nama Instansi"',
    ],
    [`${score} --column region=A --column region=B`, "--column names region twice"],
    ["rules ombudsman-ri/2022 ombudsman-ri/2023", "ombudsman-ri/2023 is one word too many"],
    ["rules check", "no file given"],
    ["rules check a.json b.json", "b.json is one word too many"],
    ["demo now", "now is one word too many"],
    ["verify", "no file given"],
    ["verify a.json b.json", "b.json is one word too many"],
    ["help ruls", "unknown command: ruls; did you mean rules?"],
    ["constructor", "unknown command: constructor; try kepatuhan help"],
    ["rules --lang jv", "--lang is jv; give en or id"],
    ["rules 2022", "there is no rule set 2022; did you mean ombudsman-ri/2022?"],
    ["rules ombudsmanri/2022", "there is no rule set ombudsmanri/2022; did you mean ombudsman-ri/2022?"],
    [
      "rules ombudsman-ri/2019",
      "there is no rule set ombudsman-ri/2019; did you mean ombudsman-ri/2019/kementerian-lembaga or ombudsman-ri/2019/pemda?",
    ],
    ["rules no-such/authority", "there is no rule set no-such/authority; kepatuhan rules lists them"],
    ["rules __proto__", "there is no rule set __proto__; kepatuhan rules lists them"],
  ])("kepatuhan %s", async (line, reason) => {
    const argv = line.split(" ").filter((word) => word !== "");
    expect(await runCommand(argv)).toEqual({ status: 2, stdout: "", stderr: `kepatuhan: ${reason}\n` });
  });

  test.each<[string, string]>([
    ["score a.csv --rule x --lang id", "pilihan --rule tidak dikenal; maksudnya --rules?"],
    ["score --lang id", "berkas belum disebutkan"],
    [
      "rules ombudsman-ri/2019 --lang id",
      "tidak ada aturan ombudsman-ri/2019; maksudnya ombudsman-ri/2019/kementerian-lembaga atau ombudsman-ri/2019/pemda?",
    ],
  ])("kepatuhan %s, in Indonesian", async (line, reason) => {
    const { status, stderr } = await runCommand(line.split(" "));
    expect({ status, stderr }).toEqual({ status: 2, stderr: `kepatuhan: ${reason}\n` });
  });

  test.each(["ombudsman-ri/2020", "ombudsman-ri/2013", "ombudsman-ri/2022@9.9.9"])(
    "no rule set %s: why, and what there is, in a line",
    async (reference) => {
      for (const argv of [
        ["score", "nowhere.csv", "--rules", reference],
        ["verify", "nowhere.json", "--rules", reference],
        ["rules", reference],
      ]) {
        const { status, stdout, stderr } = await runCommand(argv);
        expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
        expect(stderr).toContain(reference.split("@")[0]);
        expect(stderr).toContain(reference.includes("@") ? "1.0.0" : "there are ombudsman-ri/");
        expect(stderr.trimEnd().split("\n")).toHaveLength(1);
      }
    },
  );
});

describe("help", () => {
  test.each(["--help", "-h", "help"])("kepatuhan %s lists every command", async (line) => {
    const { status, stdout, stderr } = await runCommand(line.split(" "));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const { usage, what } of Object.values(definitions)) {
      for (const line of usage) expect(stdout).toContain(line);
      expect(stdout).toContain(what.en);
    }
  });

  test.each(Object.keys(definitions) as (keyof typeof definitions)[])(
    "kepatuhan %s --help explains it, with examples, in both languages",
    async (name) => {
      for (const [language, heading] of [
        ["en", "examples"],
        ["id", "contoh"],
      ] as const) {
        const { status, stdout } = await runCommand([name, "--help", "--lang", language]);
        expect(status).toBe(0);
        expect(stdout).toContain(definitions[name].what[language]);
        expect(stdout).toContain(`\n${heading}:\n`);
        for (const example of definitions[name].examples) expect(stdout).toContain(example);
        expect(await runCommand(["help", name, "--lang", language])).toEqual({ status, stdout, stderr: "" });
      }
    },
  );

  test("no line is too wide for a terminal by much", async () => {
    for (const language of ["en", "id"]) {
      const { stdout } = await runCommand(["help", "--lang", language]);
      expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(125);
    }
  });
});

describe("the language", () => {
  const heading = async (env: Record<string, string>, isTTY: boolean, ...options: string[]) =>
    (await runCommand(["rules", ...options], { env: { NO_COLOR: "1", ...env }, isTTY })).stdout.slice(0, 6);

  test("is that of the environment on a terminal: LC_ALL, then LC_MESSAGES, then LANG", async () => {
    expect(await heading({ LANG: "id_ID.UTF-8" }, true)).toBe("aturan");
    expect(await heading({ LANG: "en_US.UTF-8", LC_MESSAGES: "id_ID" }, true)).toBe("aturan");
    expect(await heading({ LANG: "id", LC_ALL: "C" }, true)).toBe("rule s");
    expect(await heading({ LANG: "de_DE" }, true)).toBe("rule s");
    expect(await heading({}, true)).toBe("rule s");
  });

  test("is English for programs, and always as asked for", async () => {
    expect(await heading({ LANG: "id_ID.UTF-8" }, false)).toBe("rule s");
    expect(await heading({ LANG: "id_ID.UTF-8" }, true, "--lang", "en")).toBe("rule s");
    expect(await heading({}, false, "--lang", "id")).toBe("aturan");
  });

  test("of files for programs follows --lang alone", async () => {
    const stdin = "region,type,score\nKota A,kota,90\n";
    const argv = ["score", "-", "--rules", "ombudsman-ri/2022", "--format", "csv"];
    const env = { LANG: "id_ID.UTF-8" };
    const plain = await runCommand(argv, { stdin });
    expect(await runCommand(argv, { stdin, env, isTTY: true })).toEqual(plain);
    expect((await runCommand([...argv, "--lang", "id"], { stdin })).stdout).toContain("Kualitas Tertinggi");
    expect(plain.stdout).toContain("Highest quality");
  });
});

test("kepatuhan --version prints the version of the package", async () => {
  const { version } = await import("../../package.json");
  expect(await runCommand(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test("what only the file shows to be wrong usage", async () => {
  const argv = ["score", "-", "--rules", "ombudsman-ri/2022"];
  const table = "daerah,jenis,nilai\nA,kota,90\n";
  const json = '{"region":{"name":"A","type":"kota"},"score":90}';
  const cases: [string, string[], string][] = [
    [table, ["--column", "regon=daerah"], '--column: "regon" is none of region, type, province, unit'],
    [json, ["--column", "region=daerah"], "--column is for tables, not for JSON"],
    [json, ["--strict"], "--strict is for tables, not for JSON"],
    [json, ["--strict", "--lang", "id"], "--strict hanya untuk tabel, bukan JSON"],
  ];
  for (const [stdin, more, reason] of cases) {
    const { status, stdout, stderr } = await runCommand([...argv, ...more], { stdin });
    expect([status, stdout, stderr.slice(0, reason.length + 11)]).toEqual([2, "", `kepatuhan: ${reason}`]);
    expect(stderr.split("\n")).toHaveLength(2);
  }
});
