import { describe, expect, test } from "vitest";
import { type Fraction, fraction } from "../../../src/exact/fraction.ts";
import { difference } from "../../../src/exact/fractions/difference.ts";
import type { Decimal } from "../../../src/model/index.ts";
import { refusalOf } from "../../support/refusal-of.ts";

describe("difference(a, b) is a − b", () => {
  test.each<[Decimal | Fraction, Decimal | Fraction, string]>([
    [89.45, "88", "1.45"],
    [89.45, 88, "1.45"],
    [88, 89.45, "-1.45"],
    [0.3, 0.1, "0.2"],
    ["77.990", "77.99", "0"],
    ["15599/200", 78, "-0.005"],
    ["1789/20", "88.005", "1.445"],
    ["233/3", 78, "-1/3"],
    ["233/3", "230/3", "1"],
    [fraction(1, 3), "0.5", "-1/6"],
    [{ numerator: -1n, denominator: -4n }, 1, "-0.75"],
    [100, 0.000001, "99.999999"],
  ])("difference(%o, %o) is %s", (a, b, text) => {
    expect(difference(a, b)).toBe(text);
  });

  test.each<[unknown, unknown, string, string]>([
    [null, 5, "a", "null"],
    [5, undefined, "b", "undefined"],
    ["89,45", 5, "a", '"89,45"'],
    [5, Number.NaN, "b", "NaN"],
    [5, 5n, "b", "the bigint 5"],
    [[5], 5, "a", "a list"],
  ])("difference(%o, %o) is refused at %s", (a, b, name, shown) => {
    expect(refusalOf(() => difference(a as Decimal, b as Decimal))).toEqual([
      "invalid-argument",
      "not-a-decimal",
      [name],
      `${name}: ${shown} is not a decimal or a fraction`,
    ]);
  });
});
