import { describe, expect, test } from "vitest";
import * as exact from "../../../src/exact/index.ts";
import type { Integer } from "../../../src/exact/integer.ts";
import type { Decimal } from "../../../src/model/index.ts";
import { refusalOf } from "../../support/refusal-of.ts";
import { timeOf } from "../../support/time-of.ts";

type Fraction = exact.Fraction;

const { add, compare, divide, formatFraction, fraction, multiply, parseFraction, subtract } = exact;

describe("fraction(numerator, denominator) reduces", () => {
  test.each<[Integer, Integer | undefined, string]>([
    [31198, 400, "15599/200"],
    [31198n, 400n, "15599/200"],
    [31198, 400n, "15599/200"],
    [5, undefined, "5"],
    [0, 7, "0"],
    [-0, 7, "0"],
    [0n, -7n, "0"],
    [6, -4, "-3/2"],
    [-6, -4, "3/2"],
    [-6, 4, "-3/2"],
    [9007199254740991, 9007199254740991n, "1"],
  ])("fraction(%s, %s) is %s", (numerator, denominator, text) => {
    const made = fraction(numerator, denominator);
    expect(formatFraction(made)).toBe(text);
    expect(made.denominator > 0n).toBe(true);
  });

  test.each<[unknown, unknown, string, string]>([
    [1, 0, "invalid-option", "denominator: 0 is not a denominator other than 0"],
    [0n, 0n, "invalid-option", "denominator: the bigint 0 is not a denominator other than 0"],
    [0.5, 1, "not-whole", "numerator: 0.5 is not a whole number below 2^53"],
    [1, 2 ** 53, "not-whole", "denominator: 9007199254740992 is not a whole number below 2^53"],
    [Number.NaN, 1, "not-whole", "numerator: NaN is not a whole number below 2^53"],
    ["5", 1, "not-whole", 'numerator: "5" is not a whole number below 2^53'],
    [null, 1, "not-whole", "numerator: null is not a whole number below 2^53"],
    [{ valueOf: () => 5 }, 1, "not-whole", "numerator: an object is not a whole number below 2^53"],
  ])("fraction(%o, %o) is refused", (numerator, denominator, code, message) => {
    const path = [message.split(":")[0]];
    expect(refusalOf(() => fraction(numerator as Integer, denominator as Integer))).toEqual([
      "invalid-argument",
      code,
      path,
      message,
    ]);
  });
});

describe("parseFraction(value) reads decimals and fractions", () => {
  test.each<[Decimal, string]>([
    [89.45, "1789/20"],
    ["89.45", "1789/20"],
    ["15599/200", "15599/200"],
    ["31198/400", "15599/200"],
    ["-3/6", "-1/2"],
    ["0/5", "0"],
    ["78.00", "78"],
    ["-3", "-3"],
    ["007.50", "15/2"],
    [0, "0"],
    [-0, "0"],
    [0.1 + 0.2, "7500000000000001/25000000000000000"],
    [1e-7, "1/10000000"],
    [1.5e-7, "3/20000000"],
    [-2.5e21, "-2500000000000000000000"],
    [1e21, "1000000000000000000000"],
    ["0.000", "0"],
    ["-0.125", "-1/8"],
    ["0.0032", "2/625"],
    ["1000.00", "1000"],
    ["6400.00", "6400"],
    [`0.${"0".repeat(997)}5`, `1/2${"0".repeat(997)}`],
    [`0.${"0".repeat(99_997)}5`, `1/2${"0".repeat(99_997)}`],
    [`7/${"9".repeat(99_998)}`, `7/${"9".repeat(99_998)}`],
  ])("parseFraction(%j) is %s", (value, text) => {
    expect(formatFraction(parseFraction(value))).toBe(text);
  });

  test.each<[unknown, string]>([
    ["", '""'],
    ["abc", '"abc"'],
    ["1e3", '"1e3"'],
    ["1e-7", '"1e-7"'],
    [".5", '".5"'],
    ["5.", '"5."'],
    ["+5", '"+5"'],
    [" 5", '" 5"'],
    ["5\n", '"5\\n"'],
    ["٣", '"٣"'],
    ["1/-2", '"1/-2"'],
    ["1/2/3", '"1/2/3"'],
    ["1.5/2", '"1.5/2"'],
    ["7".repeat(100_001), `"${"7".repeat(39)}…"`],
    [Number.NaN, "NaN"],
    [Infinity, "Infinity"],
    [null, "null"],
    [5n, "the bigint 5"],
    [[5], "a list"],
    [{ toString: () => "5" }, "an object"],
  ])("parseFraction(%o) is refused", (value, shown) => {
    expect(refusalOf(() => parseFraction(value as Decimal))).toEqual([
      "invalid-argument",
      "not-a-decimal",
      ["value"],
      `value: ${shown} is not a decimal or a fraction`,
    ]);
  });

  test("with a denominator of 0 it is refused as any division by 0", () => {
    expect(refusalOf(() => parseFraction("5/0")).slice(1, 3)).toEqual(["invalid-option", ["denominator"]]);
  });

  test("a million digits are refused in 100 ms", () => {
    const text = "7".repeat(1_000_000);
    expect(refusalOf(() => parseFraction(text))[1]).toBe("not-a-decimal");
    expect(timeOf(() => refusalOf(() => parseFraction(text)))).toBeLessThan(100);
  });
});

test.each([
  ["a ratio", `${"7".repeat(49_990)}/${"3".repeat(49_990)}1`],
  ["a decimal with twos", `0.${"1234567".repeat(14_000)}8`],
  ["a decimal with fives", `0.${"7654321".repeat(14_000)}5`],
])("%s of as many digits as may be is read in 500 ms", (_, text) => {
  expect(timeOf(() => parseFraction(text))).toBeLessThan(500);
});

describe("add, subtract, multiply, divide and compare", () => {
  const [half, third] = [fraction(1, 2), fraction(1, 3)];

  test("compute with fractions", () => {
    expect(add(half, third)).toEqual(fraction(5, 6));
    expect(subtract(half, third)).toEqual(fraction(1, 6));
    expect(multiply(half, third)).toEqual(fraction(1, 6));
    expect(divide(half, third)).toEqual(fraction(3, 2));
    expect(divide(half, fraction(-1, 3))).toEqual(fraction(-3, 2));
  });

  test("order fractions", () => {
    expect([compare(half, third), compare(third, half), compare(half, fraction(2, 4))]).toEqual([1, -1, 0]);
    expect(compare(parseFraction("15599/200"), parseFraction(77.99))).toBe(1);
  });

  test("take fractions put together by hand, neither reduced nor of the usual sign", () => {
    const byHand = { numerator: 2n, denominator: -4n };
    expect(add(byHand, half)).toEqual(fraction(0));
    expect(subtract(half, byHand)).toEqual(fraction(1));
    expect(multiply(byHand, byHand)).toEqual(fraction(1, 4));
    expect(divide(half, byHand)).toEqual(fraction(-1));
    expect([compare(byHand, half), compare(half, byHand)]).toEqual([-1, 1]);
    expect(formatFraction(byHand)).toBe("-1/2");
  });

  test("divide(a, 0) is refused", () => {
    expect(refusalOf(() => divide(half, fraction(0)))).toEqual([
      "invalid-argument",
      "invalid-option",
      ["b"],
      "b: the bigint 0 is not a denominator other than 0",
    ]);
  });
});

describe("what is no fraction is refused", () => {
  const whole = fraction(1);
  const calls: readonly [string, string, (value: Fraction) => unknown][] = [
    ["add", "a", (value) => add(value, whole)],
    ["add", "b", (value) => add(whole, value)],
    ["subtract", "a", (value) => subtract(value, whole)],
    ["subtract", "b", (value) => subtract(whole, value)],
    ["multiply", "a", (value) => multiply(value, whole)],
    ["multiply", "b", (value) => multiply(whole, value)],
    ["divide", "a", (value) => divide(value, whole)],
    ["divide", "b", (value) => divide(whole, value)],
    ["compare", "a", (value) => compare(value, whole)],
    ["compare", "b", (value) => compare(whole, value)],
    ["formatFraction", "value", formatFraction],
    ["roundFraction", "value", (value) => exact.roundFraction(value, 2, "half-up")],
    ["toDecimal", "value", (value) => exact.toDecimal(value)],
    ["difference", "a", (value) => exact.difference(value, 1)],
    ["difference", "b", (value) => exact.difference(1, value)],
  ];
  const ofNumbers = { numerator: 1, denominator: 2 };

  test.each(calls)("%s(…) as its argument %s", (_, name, call) => {
    for (const value of [ofNumbers, {}, { numerator: 1n }, { numerator: "1", denominator: 2n }]) {
      expect(refusalOf(() => call(value as never))).toEqual([
        "invalid-argument",
        "invalid-type",
        [name],
        `${name}: an object is not a fraction; make one by fraction() or parseFraction()`,
      ]);
    }
    expect(refusalOf(() => call({ numerator: 1n, denominator: 0n }))).toEqual([
      "invalid-argument",
      "invalid-option",
      [name, "denominator"],
      `${name}.denominator: the bigint 0 is not a denominator other than 0`,
    ]);
    for (const value of [null, undefined, [1n, 2n], true, Symbol("x"), () => whole, 5n]) {
      const [code, issue, path] = refusalOf(() => call(value as never));
      expect(code).toBe("invalid-argument");
      expect(["invalid-type", "not-a-decimal"]).toContain(issue);
      expect(path).toEqual([name]);
    }
  });

  test.each(calls)("%s(…) reads its argument %s once", (_, __, call) => {
    let reads = 0;
    const lying = {
      numerator: 3n,
      get denominator() {
        return reads++ === 0 ? 2n : 0n;
      },
    };
    expect(call(lying)).toEqual(call(fraction(3, 2)));
    expect(reads).toBe(1);
  });
});
