import { expect, test } from "vitest";
import { child, startIssues } from "../../src/issues/issue-list.ts";
import { showValue } from "../../src/issues/shown.ts";
import { addName, type NameIndex } from "../../src/read/name-index.ts";
import { readList } from "../../src/read/read-list.ts";

test.each([
  ["a thousand holes and no more", 1000, []],
  ["more", 1001, [["invalid-type", "1000", { value: showValue(undefined), expected: "units" }]]],
  [
    "many more, of which the first too many is said",
    5000,
    [["invalid-type", "1000", { value: showValue(undefined), expected: "units" }]],
  ],
] as const)("a list of holes: %s", (_, length, issues) => {
  const at = startIssues();
  const items = readList(new Array(length), "units", "unit", at);
  expect(items).toEqual(issues.length === 0 ? new Array(length).fill(undefined) : undefined);
  expect(at.list.issues.map(({ code, path, params }) => [code, path.join("."), params])).toEqual(issues);
});

test("holes among items are counted, items are not", () => {
  const list = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? undefined : i));
  expect(readList(list, "units", "unit", startIssues())).toEqual(list);
});

test.each([
  [
    "duplicate-unit",
    "a name that was there before",
    ["a", "b", "a"],
    [["duplicate-unit", "2", { first: 0 }]],
  ],
  ["duplicate-product", "one of a product", ["a", "a"], [["duplicate-product", "1", { first: 0 }]]],
  [
    "duplicate-unit",
    "a name that was there in another spelling",
    ["Puskesmas Ibuh", "b", "PUSKESMAS  ibuh"],
    [["spelled-differently", "2.name", { value: "PUSKESMAS  ibuh", first: 0, spelling: "Puskesmas Ibuh" }]],
  ],
] as const)("%s: %s", (code, _, names, issues) => {
  const at = startIssues();
  const index: NameIndex = new Map();
  for (const [i, name] of names.entries()) addName(index, name, i, code, child(at, i));
  expect(at.list.issues.map(({ code, path, params }) => [code, path.join("."), params])).toEqual(issues);
});
