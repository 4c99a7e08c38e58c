import { expect, test } from "vitest";
import { canonicalJson } from "../../src/exact/canonical-json.ts";
import { digestData } from "../../src/exact/digest.ts";

test("canonicalJson(data) is the form of RFC 8785's own example", () => {
  const data = {
    numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
    literals: [null, true, false],
  };
  expect(canonicalJson(data)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test("canonicalJson(data) sorts names by code unit, also those that look like numbers", () => {
  const data = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "😀": 5, "\u0080": 6, ö: 7, "10": 8, "2": 9 };
  expect(canonicalJson(data)).toBe('{"\\r":2,"1":4,"10":8,"2":9,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test("canonicalJson(data) leaves out undefined fields, and calls no toJSON", () => {
  expect(canonicalJson({ a: undefined, b: { c: undefined, d: 1 } })).toBe('{"b":{"d":1}}');
  const trap = Object.create({ toJSON: () => "forged" }, { a: { value: 1, enumerable: true } });
  expect(canonicalJson([trap])).toBe('[{"a":1}]');
  expect(canonicalJson(Object.assign([1], { toJSON: undefined }))).toBe("[1]");
});

test("digestData(data) is SHA-256 of that, whatever the order of the fields", () => {
  // printf '{"a":1,"b":[true]}' | sha256sum
  const digest = "sha256-90eddf64b875cb5fa184bb12503cc7309b6ce21b175521a80bd8d83082bae604";
  expect(digestData({ a: 1, b: [true] })).toBe(digest);
  expect(digestData({ b: [true], a: 1 })).toBe(digest);
});
