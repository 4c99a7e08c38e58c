import { describe, expect, test } from "vitest";
import type { RegionType, RuleSet } from "../../src/model/index.ts";
import { findByYear, type YearQuery } from "../../src/rules/find-by-year.ts";
import { ruleSetFor, ruleSets } from "../../src/rules/index.ts";
import { menpanSkm2017 } from "../../src/rules/menpan-skm/2017.ts";
import { ombudsmanRi2019Pemda } from "../../src/rules/ombudsman-ri/2019/pemda.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";
import { ombudsmanRi2025 } from "../../src/rules/ombudsman-ri/2025.ts";
import { caught } from "../support/caught.ts";
import { listFirst } from "./list-first.ts";
import pins from "./published-digests.json" with { type: "json" };

const ombudsmans = ruleSets().filter(({ authority }) => authority === "ombudsman-ri");
const years = listFirst([...new Set(ombudsmans.map(({ year }) => year))].reverse());
const authorities = [...new Set(ruleSets().map(({ authority }) => authority))].join(", ");
// biome-ignore lint/suspicious/noExplicitAny: callers in JavaScript pass anything
const anything = ruleSetFor as (...values: any[]) => RuleSet;

function query(authority: string, year: number): YearQuery {
  return { authority, year, regionType: undefined };
}

describe("ruleSetFor(authority, year)", () => {
  test.each([2021, 2022, 2023, 2024, 2025])("gives the rules of %d", (year) => {
    expect(ruleSetFor("ombudsman-ri", year).id).toBe(`ombudsman-ri/${year}`);
  });

  test.each([2015, 2016, 2017, 2018, 2019])("tells the two sets of %d apart by region type", (year) => {
    for (const type of ["kabupaten", "kota", "provinsi"] as const) {
      expect(ruleSetFor("ombudsman-ri", year, type).id).toBe(`ombudsman-ri/${year}/pemda`);
    }
    for (const type of ["kementerian", "lembaga", "polres", "kantah"] as const) {
      expect(ruleSetFor("ombudsman-ri", year, type).id).toBe(`ombudsman-ri/${year}/kementerian-lembaga`);
    }
  });

  test.each([2015, 2016, 2017, 2018, 2019])("%d without a region type: names both sets", (year) => {
    const both = `ombudsman-ri/${year}/kementerian-lembaga, ombudsman-ri/${year}/pemda`;
    const what = `${year} has several rule sets, ${both}; give a region type, or ask for one with resolve`;
    expect(caught(() => ruleSetFor("ombudsman-ri", year))).toEqual({
      code: "unknown-rule-set",
      issues: [["ambiguous-rule-set", "regionType", `regionType: ${what}`]],
    });
  });

  test("gives the very object of the named export", () => {
    expect(ruleSetFor("menpan-skm", 2017)).toBe(menpanSkm2017);
    expect(ruleSetFor("menpan-skm", 2017, "polres")).toBe(menpanSkm2017);
    expect(ruleSetFor("ombudsman-ri", 2019, "kota")).toBe(ombudsmanRi2019Pemda);
    expect(ruleSetFor("ombudsman-ri", 2022)).toBe(ombudsmanRi2022);
    expect(ruleSetFor("ombudsman-ri", 2025, "kementerian")).toBe(ombudsmanRi2025);
  });

  test.each([1999, 0, -1, Number.MAX_SAFE_INTEGER])(
    "%d, a year outside: says so and which years there are",
    (year) => {
      const what = `${year} cannot be scored, there is no rule set for it; there are ${years}`;
      expect(caught(() => ruleSetFor("ombudsman-ri", year))).toEqual({
        code: "unknown-rule-set",
        issues: [["unknown-year", "year", `year: ${what}`]],
      });
    },
  );

  test("a year of which another authority has rules is none of this one's", () => {
    const elsewhere = ombudsmans.find(({ year }) => year !== menpanSkm2017.year)!.year;
    const what = `${elsewhere} cannot be scored, there is no rule set for it; there are 2017`;
    const { issues } = caught(() => findByYear([menpanSkm2017], query("menpan-skm", elsewhere)));
    expect(issues).toEqual([["unknown-year", "year", `year: ${what}`]]);
  });

  test("a year as text names the fix", () => {
    expect(caught(() => anything("ombudsman-ri", "2022"))).toEqual({
      code: "invalid-argument",
      issues: [
        ["invalid-type", "year", 'year: "2022" is not a number such as 2022; write it without quotes'],
      ],
    });
  });

  test.each([
    [null, "null"],
    [undefined, "undefined"],
    [{}, "an object"],
    [[2022], "a list"],
    [[2023], "a list"],
    ["20223", '"20223"'],
    ["x2023", '"x2023"'],
    [2022n, "the bigint 2022"],
    [Symbol("2022"), "Symbol(2022)"],
    [true, "true"],
    ["__proto__", '"__proto__"'],
  ])("year %o is refused by its type", (year, shown) => {
    const { code, issues } = caught(() => anything("ombudsman-ri", year));
    expect(code).toBe("invalid-argument");
    expect(issues).toEqual([
      ["invalid-type", "year", `year: ${shown} is not a number such as 2022; write it without quotes`],
    ]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 2022.5])("year %s is not whole", (year) => {
    expect(caught(() => ruleSetFor("ombudsman-ri", year))).toEqual({
      code: "invalid-argument",
      issues: [["not-whole", "year", `year: ${year} is not a whole number such as 2022`]],
    });
  });

  test.each(["no-such", "", "__proto__", "constructor", "Ombudsman-RI"])(
    "authority %j is unknown",
    (authority) => {
      expect(caught(() => ruleSetFor(authority, 2022))).toEqual({
        code: "unknown-rule-set",
        issues: [
          ["unknown-authority", "authority", `authority: "${authority}" is unknown; there is ${authorities}`],
        ],
      });
    },
  );

  test("a region type that the rules do not apply to is refused", () => {
    const { code, issues } = caught(() => anything("ombudsman-ri", 2022, "desa"));
    expect(code).toBe("unknown-rule-set");
    expect(issues).toEqual([
      [
        "wrong-region-type",
        "regionType",
        'regionType: "desa" is not a type of region here; these are kabupaten, kota, provinsi, kementerian, lembaga, polres, kantah',
      ],
    ]);
  });

  test("all wrong arguments come in one error", () => {
    const { code, issues } = caught(() => anything(null, "two", {}));
    expect(code).toBe("invalid-argument");
    expect(issues).toEqual([
      ["invalid-type", "authority", 'authority: null is not text such as "ombudsman-ri"'],
      ["invalid-type", "year", 'year: "two" is not a number such as 2022; write it without quotes'],
      ["invalid-type", "regionType", 'regionType: an object is not text such as "kota"'],
    ]);
  });

  test("a text of a million characters is refused quickly and quoted short", () => {
    const long = "9".repeat(1_000_000);
    const start = performance.now();
    for (const call of [() => anything(long, 2022), () => anything("ombudsman-ri", long)]) {
      expect(caught(call).issues[0]![2].length).toBeLessThan(150);
    }
    expect(caught(() => anything("ombudsman-ri", 2022, long)).issues[0]![2].length).toBeLessThan(250);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("findByYear(list, query)", () => {
  const localTypes: RegionType[] = ["kabupaten", "kota", "provinsi"];
  const local: RuleSet = {
    ...ombudsmanRi2022,
    id: "ombudsman-ri/2019/pemda",
    year: 2019,
    appliesTo: localTypes,
  };
  const central: RuleSet = {
    ...local,
    id: "ombudsman-ri/2019/kementerian-lembaga",
    appliesTo: ["kementerian", "lembaga"],
  };
  const newer: RuleSet = { ...local, version: "1.10.0" };
  const newest: RuleSet = { ...local, version: "2.0.0" };
  const list = [newer, local, central, newest];

  function find(regionType: RegionType | undefined, from: readonly RuleSet[] = list): RuleSet {
    return findByYear(from, { authority: "ombudsman-ri", year: 2019, regionType });
  }

  test("tells the sets of a year apart by region type", () => {
    expect(find("kota")).toBe(newest);
    expect(find("kementerian")).toBe(central);
  });

  test("takes the newest version, wherever it stands", () => {
    expect(find("kota", [local, newer])).toBe(newer);
    expect(find("kota", [newer, local])).toBe(newer);
  });

  test("names the sets of an ambiguous year", () => {
    expect(caught(() => find(undefined))).toEqual({
      code: "unknown-rule-set",
      issues: [
        [
          "ambiguous-rule-set",
          "regionType",
          "regionType: 2019 has several rule sets, ombudsman-ri/2019/kementerian-lembaga, ombudsman-ri/2019/pemda; give a region type, or ask for one with resolve",
        ],
      ],
    });
  });

  test("names the types of all sets of the year when none fits", () => {
    const { issues } = caught(() => find("polres"));
    expect(issues[0]![0]).toBe("wrong-region-type");
    expect(issues[0]![2]).toContain("kementerian, lembaga");
    expect(issues[0]![2]).toContain("kabupaten, kota, provinsi");
  });

  test("lists the latest years first", () => {
    const later = { ...local, year: 2021 };
    const { issues } = caught(() => findByYear([later, local, later], query("ombudsman-ri", 1999)));
    expect(issues[0]![2]).toMatch(/; there are 2021, 2019$/);
  });

  test("tells a year that the list has from a known gap", () => {
    expect(find("kota").year).toBe(2019);
    const { issues } = caught(() => findByYear([], query("ombudsman-ri", 2019)));
    expect(issues[0]![0]).toBe("unknown-authority");
  });
});

describe("ruleSets()", () => {
  test("lists all that was ever published, by id", () => {
    const ids = ruleSets().map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const names = ruleSets().map(({ id, version }) => `${id}@${version}`);
    expect(names).toEqual(expect.arrayContaining(pins.map(({ id, version }) => `${id}@${version}`)));
    expect(new Set(names).size).toBe(names.length);
  });

  test("gives a new list every time", () => {
    const list = ruleSets();
    const copy = [...list];
    list.length = 0;
    expect(ruleSets()).toEqual(copy);
  });
});
