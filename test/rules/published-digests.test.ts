import { describe, expect, test } from "vitest";
import type { RuleSet } from "../../src/model/index.ts";
import { digestOf } from "../../src/plan/digest-of.ts";
import { findByReference } from "../../src/rules/find-by-reference.ts";
import { findByYear } from "../../src/rules/find-by-year.ts";
import { ruleSets } from "../../src/rules/index.ts";
import { ombudsmanRi2019Pemda as old } from "../../src/rules/ombudsman-ri/2019/pemda.ts";
import { checkPins } from "../../tools/digests/check-pins.ts";
import pins from "./published-digests.json" with { type: "json" };

function computed(list: readonly RuleSet[]): RuleSet[] {
  return list.map((ruleSet) => ({ ...ruleSet, digest: digestOf(ruleSet) }));
}

/** The rules of 2019 with one character changed. */
const edited: RuleSet = {
  ...old,
  bands: old.bands.map((band) => (band.lowerBound === "81" ? { ...band, lowerBound: "80" } : band)),
};

describe("the published rule sets", () => {
  test("are those of the list, to the byte", () => {
    const problems = checkPins(pins, computed(ruleSets()));
    expect(problems, problems.join("\n")).toEqual([]);
  });

  test("are listed once each, in order", () => {
    const names = pins.map(({ id, version }) => `${id}@${version}`);
    expect(names).toEqual([...new Set(names)].sort());
  });
});

describe("checkPins(pins, computed)", () => {
  const [pin] = pins.filter(({ id }) => id === old.id);

  test("finds an edit of one character, and says to add a version instead", () => {
    expect(checkPins([pin!], computed([edited]))).toEqual([
      `ombudsman-ri/2019/pemda@1.0.0 was published with ${old.digest} and now gives ${digestOf(edited)}: a published rule set is never edited; restore it and add a new version beside the old one`,
    ]);
  });

  test("lets pass what changes no result: a title, a legal basis, evidence", () => {
    const explained = { ...old, title: { id: "a", en: "b" }, legalBasis: [], evidence: [] };
    expect(checkPins([pin!], computed([explained]))).toEqual([]);
  });

  test("finds a rule set that is gone, even behind a newer version", () => {
    expect(checkPins([pin!], computed([{ ...old, version: "1.0.1" }]))).toEqual([
      "ombudsman-ri/2019/pemda@1.0.0 was published and is gone: somebody's results name it; restore it beside the newer ones",
      expect.stringContaining("ombudsman-ri/2019/pemda@1.0.1 is not in"),
    ]);
  });

  test("finds a rule set that is published without being listed", () => {
    expect(checkPins([], computed([old]))).toEqual([
      "ombudsman-ri/2019/pemda@1.0.0 is not in test/rules/published-digests.json; when it is final, run npm run digests -- --publish",
    ]);
  });

  test("is content with a new version beside the old one", () => {
    const newer = { ...edited, version: "2.0.0" };
    const newPin = { id: newer.id, version: newer.version, digest: digestOf(newer) };
    expect(checkPins([pin!, newPin], computed([newer, old]))).toEqual([]);
  });
});

describe("two versions of one rule set, side by side", () => {
  const changed = { ...edited, version: "1.1.0" };
  const newer: RuleSet = { ...changed, digest: digestOf(changed) };
  const others = ruleSets().filter(({ id }) => id !== old.id);

  test.each([
    ["first", [old, newer, ...others]],
    ["last", [newer, ...others, old]],
  ])("the newest is the default, the old one standing %s", (_, list) => {
    const query = { authority: "ombudsman-ri", year: 2019, regionType: "kota" } as const;
    expect(findByYear(list, query)).toBe(newer);
    expect(findByReference(list, old.id)).toBe(newer);
  });

  test.each([
    ["its version", `${old.id}@1.0.0`],
    ["its digest", `${old.id}#${old.digest}`],
    ["its digest, cut", `${old.id}#${old.digest.slice(0, "sha256-".length + 12)}`],
    ["both", `${old.id}@1.0.0#${old.digest}`],
  ])("the older stays reachable by %s", (_, reference) => {
    expect(findByReference([newer, ...others, old], reference)).toBe(old);
  });

  test("the two have different digests, and one is not taken for the other", () => {
    expect(newer.digest).not.toBe(old.digest);
    expect(() => findByReference([old, newer], `${old.id}@1.1.0#${old.digest}`)).toThrow("is not that of");
  });
});
