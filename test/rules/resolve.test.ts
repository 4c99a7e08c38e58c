import { describe, expect, test } from "vitest";
import type { RuleSet } from "../../src/model/index.ts";
import { findByParts, findByReference } from "../../src/rules/find-by-reference.ts";
import { resolve, ruleSets } from "../../src/rules/index.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";
import { caught } from "../support/caught.ts";
import { listFirst } from "./list-first.ts";

const latestFirst = ruleSets().sort((a, b) => b.year - a.year);
const known = listFirst(latestFirst.map(({ id }) => id));
const { digest } = ombudsmanRi2022;

describe("resolve(reference)", () => {
  test.each([
    "ombudsman-ri/2022",
    "ombudsman-ri/2022@1.0.0",
    `ombudsman-ri/2022#${digest}`,
    `ombudsman-ri/2022@1.0.0#${digest}`,
    `ombudsman-ri/2022#${digest.slice(0, "sha256-".length + 12)}`,
  ])("%s gives the rules of 2022", (reference) => {
    expect(resolve(reference)).toBe(ombudsmanRi2022);
  });

  test("every published set is found by what a result says of it", () => {
    for (const ruleSet of ruleSets()) {
      expect(resolve(`${ruleSet.id}@${ruleSet.version}#${ruleSet.digest}`)).toBe(ruleSet);
    }
  });

  test.each([
    "",
    "2022",
    "ombudsman-ri",
    "ombudsman-ri/2019",
    "ombudsman-ri/2022/",
    "__proto__",
    "constructor",
    "no-such/authority",
    "ombudsman-ri/1999",
    "menpan-skm/1999",
  ])("%j is unknown; the error says which there are", (id) => {
    expect(caught(() => resolve(id))).toEqual({
      code: "unknown-rule-set",
      issues: [["unknown-id", "reference", `reference: there is no rule set "${id}"; there are ${known}`]],
    });
  });

  test.each(["9.9.9", "", "1", "1.0", "01.0.0", "1.0.0@1.0.0"])("version %j is unknown", (version) => {
    expect(caught(() => resolve(`ombudsman-ri/2022@${version}`))).toEqual({
      code: "unknown-rule-set",
      issues: [
        [
          "unknown-version",
          "reference",
          `reference: ombudsman-ri/2022 has no version "${version}"; there is 1.0.0`,
        ],
      ],
    });
  });

  test("a digest of other rules is refused, with the digest that there is", () => {
    const other = resolve("ombudsman-ri/2023").digest;
    const { code, issues } = caught(() => resolve(`ombudsman-ri/2022#${other}`));
    expect(code).toBe("unknown-rule-set");
    expect(issues[0]!.slice(0, 2)).toEqual(["digest-mismatch", "reference"]);
    const held = `1.0.0 with ${digest}`.slice(0, 39);
    expect(issues[0]![2]).toContain(`is not that of ombudsman-ri/2022; there is ${held}…`);
  });

  test("a reference without an id names none", () => {
    expect(caught(() => resolve("@1.0.0")).issues[0]![2]).toMatch(/^reference: there is no rule set ""; /);
    expect(caught(() => resolve(`#${digest}`)).issues[0]![2]).toMatch(
      /^reference: there is no rule set ""; /,
    );
  });

  test.each([
    digest.slice(0, "sha256-".length + 11),
    `${digest}0`,
    digest.toUpperCase(),
    digest.replace("sha256", "sha512"),
    digest.slice("sha256-".length),
    "sha256-",
    "",
    "sha256-zzzzzzzzzzzz",
  ])("#%s is no digest", (bad) => {
    const { code, issues } = caught(() => resolve(`ombudsman-ri/2022#${bad}`));
    expect(code).toBe("invalid-argument");
    expect(issues[0]!.slice(0, 2)).toEqual(["invalid-type", "reference"]);
    expect(issues[0]![2]).toMatch(/ is not a digest: sha256- and 12 to 64 hex digits in lower case$/);
  });

  test.each([
    [null, "null"],
    [undefined, "undefined"],
    [2022, "2022"],
    [2022n, "the bigint 2022"],
    [Symbol("2022"), "Symbol(2022)"],
    [{ id: "ombudsman-ri/2022" }, "an object"],
    [["ombudsman-ri/2022"], "a list"],
  ])("%o is not text", (value, shown) => {
    expect(caught(() => resolve(value as unknown as string))).toEqual({
      code: "invalid-argument",
      issues: [
        ["invalid-type", "reference", `reference: ${shown} is not text such as "ombudsman-ri/2022@1.0.0"`],
      ],
    });
  });

  test("texts of a million characters are refused quickly and quoted short", () => {
    const start = performance.now();
    for (const long of ["9", "/", "@", "#", "a/", "#sha256-", "\u0000"].map((part) =>
      part.repeat(1_000_000),
    )) {
      for (const reference of [long, `ombudsman-ri/2022@${long}`, `ombudsman-ri/2022#sha256-${long}`]) {
        expect(caught(() => resolve(reference)).issues[0]![2].length).toBeLessThan(800);
      }
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("findByReference(list, reference)", () => {
  const old: RuleSet = ombudsmanRi2022;
  const middle: RuleSet = { ...old, version: "1.9.0", digest: `sha256-${"9".repeat(64)}` };
  const newest: RuleSet = { ...old, version: "1.10.0", digest: `sha256-${"a".repeat(64)}` };
  const lists = [
    [old, middle, newest],
    [newest, middle, old],
    [middle, newest, old],
  ];

  test.each(lists)("an id alone is the newest version, in any order of the list", (...list) => {
    expect(findByReference(list, "ombudsman-ri/2022")).toBe(newest);
  });

  test.each(lists)("an older version stays reachable by its version or its digest", (...list) => {
    expect(findByReference(list, "ombudsman-ri/2022@1.0.0")).toBe(old);
    expect(findByReference(list, "ombudsman-ri/2022@1.9.0")).toBe(middle);
    expect(findByReference(list, `ombudsman-ri/2022#${old.digest}`)).toBe(old);
  });

  test("a version with another version's digest is refused", () => {
    const { issues } = caught(() => findByReference(lists[0]!, `ombudsman-ri/2022@1.9.0#${old.digest}`));
    expect(issues[0]![0]).toBe("digest-mismatch");
    expect(issues[0]![2]).toContain("there is 1.9.0 with sha256-999999999999");
  });

  test("the versions there are stand in the error, newest first", () => {
    const { issues } = caught(() => findByReference(lists[0]!, "ombudsman-ri/2022@2.0.0"));
    expect(issues[0]![2]).toMatch(/there is 1\.10\.0, 1\.9\.0, 1\.0\.0$/);
  });

  test("a digest of none of them: all stand in the error", () => {
    const { issues } = caught(() => findByReference(lists[0]!, `ombudsman-ri/2022#sha256-${"b".repeat(64)}`));
    expect(issues[0]![2]).toMatch(
      /; there is 1\.10\.0 with sha256-a{12,}…, 1\.9\.0 with sha256-9{12,}…, 1\.0\.0 with sha256-[0-9a-f]{12,}…$/,
    );
  });

  test("the ids there are stand in the error once each, those of the latest years first", () => {
    const other: RuleSet = { ...old, id: "a/1" };
    const later: RuleSet = { ...old, id: "z/9", year: old.year + 1 };
    const { issues } = caught(() => findByReference([newest, old, later, other], "b/2"));
    expect(issues[0]![2]).toBe(
      'reference: there is no rule set "b/2"; there are z/9, a/1, ombudsman-ri/2022',
    );
  });

  test("the list stays as it was", () => {
    const list = Object.freeze([...lists[2]!]);
    expect(findByReference(list, "ombudsman-ri/2022")).toBe(newest);
    expect(list).toEqual(lists[2]);
  });
});

test("findByParts(list, parts, path, hint) names the place it was given, and what to do with a receipt", () => {
  const parts = { id: "no-such/authority", version: "1.0.0", digest: undefined };
  const find = () => findByParts([ombudsmanRi2022], parts, ["ruleSet"], { replayed: true });
  const advice = "; a receipt by a custom rule set is replayed with that rule set";
  expect(caught(find)).toEqual({
    code: "unknown-rule-set",
    issues: [
      [
        "unknown-id",
        "ruleSet",
        `ruleSet: there is no rule set "no-such/authority"; there are ombudsman-ri/2022${advice}`,
      ],
    ],
  });
  const version = { ...parts, id: "ombudsman-ri/2022", version: "9.9.9" };
  expect(
    caught(() => findByParts([ombudsmanRi2022], version, ["ruleSet"], { replayed: true })).issues[0]![2],
  ).toBe(`ruleSet: ombudsman-ri/2022 has no version "9.9.9"; there is 1.0.0${advice}`);
});
