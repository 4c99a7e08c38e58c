import { expectTypeOf, test } from "vitest";
import type { RuleSet } from "../../src/model/index.ts";
import { resolve, ruleSetFor } from "../../src/rules/index.ts";
import { score } from "../../src/score/score.ts";

type Grade = "A" | "B" | "C" | "D" | "E";
type Zone = "hijau" | "kuning" | "merah";
const region = { region: { name: "a", type: "kota" }, score: 1 } as const;

test("ruleSetFor(authority, year) is as narrow as the year", () => {
  expectTypeOf(ruleSetFor("ombudsman-ri", 2015, "kota")).toEqualTypeOf<RuleSet<never, Zone>>();
  expectTypeOf(ruleSetFor("ombudsman-ri", 2019, "polres")).toEqualTypeOf<RuleSet<never, Zone>>();
  expectTypeOf(ruleSetFor("ombudsman-ri", 2021)).toEqualTypeOf<RuleSet<never, Zone>>();
  expectTypeOf(ruleSetFor("ombudsman-ri", 2022)).toEqualTypeOf<RuleSet<Grade, Zone>>();
  expectTypeOf(ruleSetFor("ombudsman-ri", 2023)).toEqualTypeOf<RuleSet<Grade, Zone>>();
  expectTypeOf(ruleSetFor("ombudsman-ri", 2024, "kota")).toEqualTypeOf<RuleSet<Grade, Zone>>();
  expectTypeOf(ruleSetFor("ombudsman-ri", 2025)).toEqualTypeOf<RuleSet<never, never>>();
  expectTypeOf(ruleSetFor("menpan-skm", 2017)).toEqualTypeOf<RuleSet<"A" | "B" | "C" | "D", never>>();
});

test("ruleSetFor(authority, year) is as narrow as several years allow", () => {
  const year = 2022 as 2022 | 2025;
  expectTypeOf(score(ruleSetFor("ombudsman-ri", year), region).grade).toEqualTypeOf<Grade | null>();
});

test("ruleSetFor(authority, year) is wide for what may be anything", () => {
  // biome-ignore lint/suspicious/noExplicitAny: what JSON gives
  const anything = JSON.parse("2022") as any;
  expectTypeOf(ruleSetFor(anything, anything)).toEqualTypeOf<RuleSet>();
});

test("ruleSetFor(authority, year) is wide where the year is not known or not published", () => {
  expectTypeOf(ruleSetFor("ombudsman-ri", 2022 as number)).toEqualTypeOf<RuleSet>();
  expectTypeOf(ruleSetFor("ombudsman-ri", 1999)).toEqualTypeOf<RuleSet>();
  expectTypeOf(ruleSetFor("menpan" as string, 2022)).toEqualTypeOf<RuleSet>();
  expectTypeOf(resolve("ombudsman-ri/2022")).toEqualTypeOf<RuleSet>();
});

test("ruleSetFor(authority, year) refuses other types", () => {
  // @ts-expect-error a year is a number
  ruleSetFor("ombudsman-ri", "2022");
  // @ts-expect-error a type of region is a text
  ruleSetFor("ombudsman-ri", 2022, 5);
});

test("a result has the grades of its rules", () => {
  const result = score(ruleSetFor("ombudsman-ri", 2022), region);
  expectTypeOf(result.grade).toEqualTypeOf<Grade | null>();
  expectTypeOf(result.zone).toEqualTypeOf<Zone | null>();
});
