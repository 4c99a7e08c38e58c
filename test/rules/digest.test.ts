import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { RuleSet } from "../../src/model/index.ts";
import { digestOf } from "../../src/plan/digest-of.ts";
import { ruleSets } from "../../src/rules/index.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";

const rules = ruleSets();
const some: RuleSet = ombudsmanRi2022;

/** RFC 8785 written anew, for trees of text, whole numbers, booleans and null. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
}

describe("digestOf(ruleSet)", () => {
  test.each(rules.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    "%s carries its own digest",
    (_, ruleSet) => {
      expect(ruleSet.digest).toMatch(/^sha256-[0-9a-f]{64}$/);
      expect(digestOf(ruleSet)).toBe(ruleSet.digest);
    },
  );

  test.each(rules.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    "%s: another canonical form and another SHA-256 give the same",
    (_, ruleSet) => {
      const binding = Object.fromEntries(
        Object.entries(ruleSet).filter(
          ([key]) => !["digest", "title", "legalBasis", "evidence"].includes(key),
        ),
      );
      const hash = createHash("sha256").update(canonical(binding), "utf8").digest("hex");
      expect(`sha256-${hash}`).toBe(ruleSet.digest);
    },
  );

  test("leaves out what explains", () => {
    const explained: RuleSet = {
      ...some,
      digest: "",
      title: { id: "lain", en: "other" },
      legalBasis: [],
      evidence: [],
    };
    expect(digestOf(explained)).toBe(some.digest);
    const { digest: _, ...without } = some;
    expect(digestOf(without)).toBe(some.digest);
  });

  test("does not depend on the order of keys", () => {
    const reversed = Object.fromEntries(Object.entries(some).reverse()) as unknown as RuleSet;
    expect(digestOf(reversed)).toBe(some.digest);
    expect(digestOf(JSON.parse(JSON.stringify(some)) as RuleSet)).toBe(some.digest);
  });

  test.each([
    ["id", { id: "ombudsman-ri/1999" }],
    ["version", { version: "1.0.1" }],
    ["year", { year: 1999 }],
    ["authority", { authority: "other" }],
    ["appliesTo", { appliesTo: [] }],
    ["score", { score: { ...some.score, decimals: 3 } }],
    ["criteria", { criteria: { unknown: "" } }],
    ["region", { region: { unknown: "" } }],
    ["bands", { bands: some.bands.slice(1) }],
    ["classifyOn", { classifyOn: { ...some.classifyOn, decimals: 0 } }],
    ["qualifiers", { qualifiers: [{ fact: "x", question: some.title, label: some.title }] }],
    ["ranking", { ranking: { ...some.ranking, ties: "dense" } }],
  ] satisfies [string, Partial<RuleSet>][])("changes with %s", (_, change) => {
    expect(digestOf({ ...some, ...change })).not.toBe(some.digest);
  });

  test("no two rule sets share one", () => {
    expect(new Set(rules.map((ruleSet) => ruleSet.digest)).size).toBe(rules.length);
  });
});
