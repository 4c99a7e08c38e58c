import { expect, test } from "vitest";
import { compareAnswer } from "../../src/cli/commands/conformance/compare-answer.ts";

const issue = (code: string, ...path: (string | number)[]) => ({ code, path });

test.each([
  [{ value: "1" }, { id: "a", value: "1", extra: true }],
  [{ value: { a: "1" } }, { value: { a: "1", b: null, c: [] } }],
  [{ value: [{ a: { b: 1 } }] }, { value: [{ a: { b: 1, c: null } }] }],
  [
    { error: { code: "c", issues: [issue("x", 1), issue("y")] } },
    { error: { code: "c", issues: [issue("y"), { ...issue("x", 1), message: "m" }, issue("y")] } },
  ],
])("takes %j and %j as equal", (expected, answer) => {
  expect(compareAnswer(expected, answer)).toBeUndefined();
});

test.each([
  [{ value: "1" }, { value: 1 }, 'value: expected "1", found 1'],
  [{ value: "1" }, null, 'value: expected "1", found nothing'],
  [{ value: { a: [1, 2] } }, { value: { a: [2, 1] } }, "value.a[0]: expected 1, found 2"],
  [{ value: { a: [1] } }, { value: { a: [1, 2] } }, "value.a[1]: expected nothing, found 2"],
  [{ value: {} }, { value: [] }, "value: expected {}, found []"],
  [{ value: {} }, { value: { b: { c: 1 } } }, 'value.b: expected nothing, found {"c":1}'],
  [{ value: "x" }, { error: "no" }, 'expected a value, found the error "no"'],
  [{ value: "x" }, { error: { code: "c", issues: [7] } }, "expected a value, found the error c: 7"],
  [
    { error: { code: "c", issues: [issue("x", 1)] } },
    { value: "v" },
    'expected the error c: x at [1], found "v"',
  ],
  [
    { error: { code: "c", issues: [issue("x", "a", 1)] } },
    { error: { code: "c", issues: [issue("x", "a"), { code: "z" }] } },
    'expected the error c: x at ["a",1], found c: x at ["a"], z at []',
  ],
])("says what differs between %j and %j", (expected, answer, said) => {
  expect(compareAnswer(expected, answer)).toBe(said);
});

test("cuts long values", () => {
  expect(compareAnswer({ value: "1" }, { value: "x".repeat(1000) })?.length).toBe(227);
});
