import { expect, test } from "vitest";
import { compareVectors, describeComparison } from "../../conformance/generator/committed/compare-vectors.ts";
import type { Answer, Vector } from "../../conformance/generator/vector.ts";

/** A line with an answer; what is asked follows from the text. */
function line(id: string, text: string, expected: Answer): Vector {
  return { id, topic: "decimals", do: "parse", input: { text }, expected };
}

const value = (part: unknown): Answer => ({ value: { status: "scored", dimensions: [part] } });
const error = (code: string): Answer =>
  ({ error: { code: "invalid-argument", issues: [{ code, path: ["text"] }] } }) as Answer;

test("finds answers that are the same, that have children now, and that are of new questions", () => {
  const before = [line("a", "1", { value: "1" }), line("b", "2", value({ id: "k", share: "1/2" }))];
  const after = [
    line("b", "2", value({ id: "k", children: [{ id: "k-1" }], share: "1/2" })),
    line("a", "1", { value: "1" }),
    line("c", "3", { value: "3" }),
  ];
  const comparison = compareVectors(before, after);
  expect(comparison).toEqual({ identical: ["a"], grown: ["b"], added: ["c"], changed: [] });
  expect(describeComparison(comparison)).toEqual([
    "1 identical",
    "1 with children added",
    "1 new",
    "0 gone or changed",
  ]);
});

test.each<[string, Vector[], string]>([
  ["a line that is gone", [], "is gone"],
  ["another question of the same id", [line("a", "2", value({ id: "k" }))], "is gone"],
  ["the same question of another id", [line("b", "1", value({ id: "k" }))], "is gone"],
  ["another value", [line("a", "1", value({ id: "l" }))], "value.dimensions[0].id"],
  ["a field less", [line("a", "1", value({}))], "value.dimensions[0].id"],
  ["a field more that is not children", [line("a", "1", value({ id: "k", share: "1" }))], "share"],
  ["children besides another value", [line("a", "1", value({ id: "l", children: [] }))], "id"],
  ["an error", [line("a", "1", error("not-a-decimal"))], "not-a-decimal"],
])("finds %s", (_, after, what) => {
  const comparison = compareVectors([line("a", "1", value({ id: "k" }))], after);
  expect(comparison.changed).toEqual([{ id: "a", what: expect.stringContaining(what) }]);
  expect(describeComparison(comparison).at(-1)).toMatch(/^ {2}a: ./);
});

test("compares errors by their code and the set of their issues", () => {
  const comparison = compareVectors(
    [line("a", "1", error("not-a-decimal"))],
    [line("a", "1", error("not-a-decimal"))],
  );
  expect(comparison.identical).toEqual(["a"]);
  const other = compareVectors([line("a", "1", error("not-a-decimal"))], [line("a", "1", error("x"))]);
  expect(other.changed[0]?.what).toContain("x at");
});
