import { describe, expect, test } from "vitest";
import { type Locale, parseDecimal } from "../../src/exact/parse-decimal.ts";
import { refusalOf } from "../support/refusal-of.ts";

describe("parseDecimal(text, locale) reads what people print", () => {
  test.each<[string, Locale | undefined, string]>([
    ["89,45", undefined, "89.45"],
    ["89.45", undefined, "89.45"],
    ["78,2", undefined, "78.2"],
    ["91,00", undefined, "91.00"],
    ["100", undefined, "100"],
    ["67, 3", undefined, "67.3"],
    ["12. 16", undefined, "12.16"],
    ["12 .16", undefined, "12.16"],
    ["12 , 16", undefined, "12.16"],
    [" 5 ", undefined, "5"],
    ["5\n", undefined, "5"],
    ["\t89,45\r\n", undefined, "89.45"],
    ["\u00a089,45\u00a0", undefined, "89.45"],
    ["\u202f67,\u00a03\u2009", undefined, "67.3"],
    ["\u200a89\u2000.\u205f45\u3000\v\f", undefined, "89.45"],
    ["0,125", undefined, "0.125"],
    ["0.125", undefined, "0.125"],
    ["-0,125", undefined, "-0.125"],
    ["00 , 125", undefined, "0.125"],
    ["0,000", undefined, "0.000"],
    ["0,125", "en", "0.125"],
    ["0.125", "id", "0.125"],
    ["-1,5", undefined, "-1.5"],
    ["-0,5", undefined, "-0.5"],
    ["007,50", undefined, "7.50"],
    ["-007,50", undefined, "-7.50"],
    ["000", undefined, "0"],
    ["0,00", undefined, "0.00"],
    ["-0", undefined, "0"],
    ["-00,0", undefined, "0.0"],
    ["0,123456", undefined, "0.123456"],
    ["1234,5678", undefined, "1234.5678"],
    ["1.234,5", undefined, "1234.5"],
    ["1,234.5", undefined, "1234.5"],
    ["1.234,567", undefined, "1234.567"],
    ["-1.234,5", undefined, "-1234.5"],
    ["1.234.567", undefined, "1234567"],
    ["1,234,567", undefined, "1234567"],
    ["1.234.567,89", undefined, "1234567.89"],
    ["1,234,567.89", undefined, "1234567.89"],
    ["1.234", "id", "1234"],
    ["1.234", "en", "1.234"],
    ["1,234", "id", "1.234"],
    ["1,234", "en", "1234"],
    ["-1.234", "id", "-1234"],
    ["0,125", "id", "0.125"],
    ["1234.567", "en", "1234.567"],
    ["1.5", "id", "1.5"],
    ["1,5", "en", "1.5"],
    ["1,234.5", "id", "1234.5"],
    ["1.234.567", "en", "1234567"],
    ["9".repeat(100), undefined, "9".repeat(100)],
  ])("parseDecimal(%j, %j) is %j", (text, locale, canonical) => {
    expect(parseDecimal(text, locale)).toBe(canonical);
  });
});

describe("parseDecimal(text) refuses what is no decimal", () => {
  test.each([
    ...["", " ", "abc", "91,00 %", "91,00%", "80 poin", "Rp5", "1e3", "+5", "−5", "- 5", "--5", "-", "٣"],
    ...[
      ".5",
      ",5",
      "5.",
      "5,",
      ".",
      "1..5",
      "1,.5",
      "1 234,5",
      "1 2",
      "1'234.5",
      "1.2.3",
      "1,2,3",
      "12.34.56",
    ],
    ...["1.2,3", "1.23,4", "1234.567,8", "0.123.456", "01.234.567", "1.234,567,890", "1,234.567.890"],
    ...["1.234,567.8", "1.2345.678", "1.2345,6", "NaN", "Infinity", "0x1F", "8O,5", "1/2", "5\u0000", "5;5"],
    // no blanks here, whatever a language or a library may say
    ...["\ufeff89,45", "89\u001f,45", "89,45\u0085", "\u200b5", "5\u2060", "\u180e5", "5\u1680", "5\u2028"],
    "9".repeat(101),
  ])("%j", (text) => {
    const [code, issue, path, message] = refusalOf(() => parseDecimal(text));
    expect([code, issue, path]).toEqual(["invalid-argument", "not-a-decimal", ["text"]]);
    expect(message).toMatch(
      /^text: ".*" is not a decimal; write digits with one comma or point, without a unit$/,
    );
  });

  test.each<[string, Locale]>([
    ["1234.567", "id"],
    ["01,234", "en"],
    ["-01.234", "id"],
  ])("%j as %j, which groups thousands otherwise", (text, locale) => {
    expect(refusalOf(() => parseDecimal(text, locale)).slice(1, 3)).toEqual(["not-a-decimal", ["text"]]);
  });
});

test.each(["1.234", "1,234", "1, 234", "-12.345", "01,125", "10.125", "1234.567", "12 .345"])(
  "parseDecimal(%j) is refused: it may be a fraction or thousands",
  (text) => {
    expect(refusalOf(() => parseDecimal(text))).toEqual([
      "invalid-argument",
      "ambiguous-decimal",
      ["text"],
      `text: ${JSON.stringify(text)} has three digits after its only separator, which may be a fraction or thousands; say which locale`,
    ]);
  },
);

test.each<[unknown, string]>([
  [89.45, "89.45"],
  [null, "null"],
  [["1"], "a list"],
  [{ toString: () => "1" }, "an object"],
  [Symbol("1"), "Symbol(1)"],
])("parseDecimal(%o) is refused: it is not text", (value, shown) => {
  expect(refusalOf(() => parseDecimal(value as string))).toEqual([
    "invalid-argument",
    "invalid-type",
    ["text"],
    `text: ${shown} is not text such as "89,45"; give the number in quotes`,
  ]);
});

test.each(["fr", "", null, {}, 5n])(
  "parseDecimal(text, %s) is refused: there is no such locale",
  (locale) => {
    const refusal = refusalOf(() => parseDecimal("1,5", locale as Locale));
    expect(refusal.slice(0, 3)).toEqual(["invalid-argument", "invalid-option", ["locale"]]);
  },
);
