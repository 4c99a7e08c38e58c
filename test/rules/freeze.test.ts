import { expect, test } from "vitest";
import { deepFreeze } from "../../src/rules/freeze.ts";

test("deepFreeze(data) freezes every level and returns the same object", () => {
  const data = { list: [{ deep: { deeper: 1 } }], text: "a", nothing: null, flag: false };
  expect(deepFreeze(data)).toBe(data);
  for (const part of [data, data.list, data.list[0], data.list[0]!.deep]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
  expect(() => {
    data.list[0]!.deep.deeper = 2;
  }).toThrow(TypeError);
});

test("deepFreeze(data) reaches below what is frozen already", () => {
  const below = { deep: {} };
  deepFreeze(Object.freeze({ below }));
  expect(Object.isFrozen(below.deep)).toBe(true);
});

test.each([1, "text", null, undefined, true])("deepFreeze(%s) passes it through", (data) => {
  expect(deepFreeze(data)).toBe(data);
});
