import { expect, test } from "vitest";
import { checkMode } from "../../src/exact/check-mode.ts";
import type { RoundingMode } from "../../src/model/index.ts";
import { roundingModes } from "../arbitraries.ts";
import { refusalOf } from "./refusal-of.ts";

test.each(roundingModes)("checkMode(%j) accepts it", (mode) => {
  expect(() => checkMode(mode)).not.toThrow();
});

test.each(["bankers", "HALF-UP", "", "constructor", undefined])("checkMode(%j) refuses it", (mode) => {
  const [code, issue, path, message] = refusalOf(() => checkMode(mode as RoundingMode));
  expect([code, issue, path]).toEqual(["invalid-argument", "invalid-option", ["mode"]]);
  expect(message).toMatch(/^mode: \S+ is none of half-up, half-even, half-down, up, down, ceiling, floor$/);
});
