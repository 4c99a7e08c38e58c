import { describe, expect, test } from "vitest";
import { resolve, ruleSetFor, ruleSets } from "../../src/rules/index.ts";
import { reasonWithoutRules, yearsWithoutRules } from "../../src/rules/years-without-rules.ts";
import { caught } from "../support/caught.ts";
import { isSource } from "./is-source.ts";
import { listFirst } from "./list-first.ts";

describe("yearsWithoutRules()", () => {
  test("lists the years in order, each once", () => {
    const years = yearsWithoutRules().map(({ authority, year }) => `${authority}/${year}`);
    expect(years).toEqual([...new Set(years)].sort());
  });

  test("has 2020, in which nothing was held that could have rules", () => {
    const [of2020] = yearsWithoutRules().filter(({ year }) => year === 2020);
    expect(of2020).toMatchObject({ authority: "ombudsman-ri", reason: "no assessment was held" });
  });

  test("says what each reason rests on", () => {
    for (const { year, level, sources } of yearsWithoutRules()) {
      expect(["confirmed", "single", "inferred", "unknown"], String(year)).toContain(level);
      expect(sources.length, String(year)).toBeGreaterThanOrEqual(level === "confirmed" ? 2 : 1);
      for (const source of sources) expect(isSource(source), source).toBe(true);
    }
  });

  test("gives a new list every time", () => {
    expect(yearsWithoutRules()).not.toBe(yearsWithoutRules());
  });
});

describe.each(yearsWithoutRules().map((entry) => [`${entry.authority}/${entry.year}`, entry] as const))(
  "%s",
  (id, { authority, year, reason }) => {
    const latestFirst = ruleSets().sort((a, b) => b.year - a.year);
    const ofAuthority = latestFirst.filter((ruleSet) => ruleSet.authority === authority);

    test("has no rule set: with one, it leaves the list", () => {
      expect(ofAuthority.map((ruleSet) => ruleSet.year)).not.toContain(year);
    });

    test("ruleSetFor says why and which years there are", () => {
      const years = listFirst([...new Set(ofAuthority.map((ruleSet) => ruleSet.year))]);
      const expected = {
        code: "unknown-rule-set",
        issues: [["unknown-year", "year", `year: ${year} cannot be scored, ${reason}; there are ${years}`]],
      };
      expect(caught(() => ruleSetFor(authority, year))).toEqual(expected);
      expect(caught(() => ruleSetFor(authority, year, "kota"))).toEqual(expected);
    });

    test("resolve says why and which rule sets there are", () => {
      const ids = listFirst(latestFirst.map((ruleSet) => ruleSet.id));
      for (const reference of [id, `${id}/pemda`]) {
        const what = `"${reference}" cannot be scored, ${reason}; there are ${ids}`;
        expect(caught(() => resolve(reference))).toEqual({
          code: "unknown-rule-set",
          issues: [["unknown-id", "reference", `reference: ${what}`]],
        });
      }
    });
  },
);

describe("reasonWithoutRules(authority, year)", () => {
  test("takes the year as a number or as text", () => {
    for (const { authority, year, reason } of yearsWithoutRules()) {
      expect(reasonWithoutRules(authority, year)).toBe(reason);
      expect(reasonWithoutRules(authority, String(year))).toBe(reason);
    }
  });

  test("knows nothing of other years and other authorities", () => {
    expect(reasonWithoutRules("ombudsman-ri", 1999)).toBeUndefined();
    expect(reasonWithoutRules("ombudsman-ri", "")).toBeUndefined();
    for (const { year } of yearsWithoutRules()) expect(reasonWithoutRules("no-such", year)).toBeUndefined();
  });
});
