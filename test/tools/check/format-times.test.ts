import { expect, test } from "vitest";
import { formatTimes } from "../../../tools/check/format-times.ts";

test("formatTimes(times) has a line for each time and each of its parts, and the sum of the first", () => {
  const parts = [
    { name: "unit", milliseconds: 90_040 },
    { name: "laws", milliseconds: 1_000 },
  ];
  const times = [
    { name: "lint", milliseconds: 900 },
    { name: "tests", milliseconds: 60_000, parts },
  ];
  expect(formatTimes(times).split("\n")).toEqual([
    "lint            0.9 s",
    "tests          60.0 s",
    "  unit         90.0 s, its files added up",
    "  laws          1.0 s, its files added up",
    "in all         60.9 s",
  ]);
});
