import { expect, test } from "vitest";
import { ombudsmanRi2022 } from "../../src/index.ts";
import { isUnknown, readBound, scaleOf } from "../../src/plan/read-rule.ts";
import { node } from "../support/custom-rules.ts";

test.each([
  [{ unknown: "not published" }, true],
  [{ unknown: "" }, true],
  [{}, false],
  [null, false],
  [undefined, false],
  ["unknown", false],
  [0, false],
])("isUnknown(%j) is %j", (part, expected) => {
  expect(isUnknown(part)).toBe(expected);
});

test("readBound(value, decimals) is the value in units of that many decimals", () => {
  expect([readBound("0.25", 2), readBound(-1.5, 1), readBound(3, 0)]).toEqual([25, -15, 3]);
});

test("scaleOf(criterion, score) is its own scale, or else 0 to its points, or else that of scores", () => {
  const scale = { from: 4, to: 1 };
  const scales = [{ scale, points: 9 }, { points: 9 }, { points: { unknown: "lost" } }, {}].map((fields) =>
    scaleOf(node("a", fields), null, { ...ombudsmanRi2022.score, min: 1 }),
  );
  expect(scales).toEqual([scale, { from: 0, to: 9 }, { from: 1, to: 100 }, { from: 1, to: 100 }]);
});
