import { describe, expect, test } from "vitest";
import { usage } from "../../src/cli/commands/usage.ts";
import { ruleSets } from "../../src/index.ts";
import { runCommand } from "./run-command.ts";

/** The latest year comes first where what there is is listed. */
const latest = ruleSets().reduce((found, other) => (other.year > found.year ? other : found));

describe("wrong usage: the reason, then the usage, and status 2", () => {
  test.each<[string, string]>([
    ["", "no command"],
    ["skor", "unknown command: skor"],
    ["--skor", "unknown option '--skor'"],
    ["score --rules ombudsman-ri/2022", "no file given"],
    ["score a.csv b.csv --rules ombudsman-ri/2022", "more than one file given"],
    ["score a.csv", "--rules is missing: which rule set?"],
    ["score a.csv --rules", "option '--rules <value>' argument missing"],
    ["score a.csv --rules ombudsman-ri/2022 --colour", "unknown option '--colour'"],
    ["score a.csv --rules ombudsman-ri/2022 --version", "unknown option '--version'"],
    [
      "score a.csv --rules ombudsman-ri/2022 --format xml",
      "--format is xml; give table, json, csv, markdown or receipt",
    ],
    ["score a.csv --rules ombudsman-ri/2022 --within pulau", "--within is pulau; give type, province or all"],
    ["score a.csv --rules ombudsman-ri/2022 --lang jv", "--lang is jv; give en or id"],
    ["rules ombudsman-ri/2022 ombudsman-ri/2023", "more than one rule set given"],
    ["rules --format json", "unknown option '--format'"],
    ["verify", "no file given"],
    ["verify a.json b.json", "more than one file given"],
    ["verify a.json --rules ombudsman-ri/2022", "unknown option '--rules'"],
    ["constructor", "unknown command: constructor"],
    ["rules --lang jv", "--lang is jv; give en or id"],
  ])("kepatuhan %s", async (line, reason) => {
    const argv = line.split(" ").filter((word) => word !== "");
    expect(await runCommand(argv)).toEqual({
      status: 2,
      stdout: "",
      stderr: `kepatuhan: ${reason}\n\n${usage}`,
    });
  });

  test.each([
    "ombudsman-ri/2020",
    "ombudsman-ri/2013",
    "ombudsman/2022",
    "__proto__",
    "ombudsman-ri/2022@9.9.9",
  ])("no rule set %s: what there is", async (reference) => {
    for (const argv of [
      ["score", "nowhere.csv", "--rules", reference],
      ["rules", reference],
    ]) {
      const { status, stdout, stderr } = await runCommand(argv);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain(reference.split("@")[0]);
      expect(stderr).toContain(reference.includes("@") ? "1.0.0" : `there are ${latest.id}, `);
      expect(stderr.endsWith(`\n\n${usage}`)).toBe(true);
    }
  });
});

test.each(["--help", "-h", "score --help", "rules -h"])("kepatuhan %s prints the usage", async (line) => {
  expect(await runCommand(line.split(" "))).toEqual({ status: 0, stdout: usage, stderr: "" });
});

test("kepatuhan --version prints the version of the package", async () => {
  const { version } = await import("../../package.json");
  expect(await runCommand(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});
