import { describe, expect, test } from "vitest";
import type { IssueCode } from "../../src/issues/codes/index.ts";
import { type TableCode, tableCodes } from "../../src/issues/codes/tables.ts";
import { fullEnglish } from "../../src/issues/english.ts";
import type { Issue } from "../../src/issues/scoring-error.ts";
import { indonesian } from "../../src/locale/id/indonesian.ts";
import { describeIssue } from "../../src/locale/index.ts";
import { issueExamples } from "../../tools/documents/issue-examples.ts";
import { findTableIssue } from "../../tools/documents/table-examples.ts";
import { findIssue } from "../../tools/documents/write-errors.ts";
import { catchError } from "../support/catch-error.ts";

const codes = Object.keys(fullEnglish.codes) as IssueCode[];

function findExample(code: IssueCode): Issue | Promise<Issue> {
  return Object.hasOwn(tableCodes, code)
    ? findTableIssue(code as TableCode)
    : findIssue(code, issueExamples[code as keyof typeof issueExamples]);
}

test("both catalogues have the same codes and words", () => {
  for (const part of ["codes", "kinds", "reasons"] as const)
    expect(Object.keys(indonesian[part]).sort()).toEqual(Object.keys(fullEnglish[part]).sort());
});

/** Words that no Indonesian sentence has, apart from names of fields and functions. */
const englishWords = /\b(the|is|are|not|which|give|there|with|above|below|and|than|has|have|read as)\b/;

describe.each(codes)("%s", (code) => {
  test("has its sentence in both languages, from code and params alone", async () => {
    const issue = await findExample(code);
    const kept = JSON.parse(JSON.stringify({ code, params: issue.params })) as Issue;
    expect(describeIssue(kept, "en")).toBe(issue.what);
    const sentence = describeIssue(kept, "id");
    expect(sentence).not.toBe(issue.what);
    expect(sentence).not.toMatch(/undefined|\[object|\{count\}|\.$/);
    // what was given is quoted as it is
    expect(sentence.replace(/"[^"]*"|\{[^}]*\}|\([a-z-]+\)/g, "")).not.toMatch(englishWords);
  });
});

test.each([...Object.entries(indonesian.kinds), ...Object.entries(indonesian.reasons)])(
  "the word %s is Indonesian",
  (_, text) => {
    expect(text.replace(/"[^"]*"/g, "").replace(/\{[^}]*\}/g, "")).not.toMatch(englishWords);
  },
);

test("numbers have decimal commas, texts stay as they were written", () => {
  const params = { limit: 100, scale: true } as const;
  expect(describeIssue({ code: "above-maximum", params: { ...params, value: 186.12 } }, "id")).toBe(
    "186,12 di atas nilai tertinggi skala, 100",
  );
  expect(describeIssue({ code: "above-maximum", params: { ...params, value: "186.12" } }, "id")).toBe(
    '"186.12" di atas nilai tertinggi skala, 100',
  );
});

test("a sentence has 500 characters at most", () => {
  const params = { expected: Array.from({ length: 10 }, () => "x".repeat(100)), value: "y" };
  for (const locale of ["id", "en"] as const) {
    const text = describeIssue({ code: "unknown-criterion", params }, locale);
    expect(text).toMatch(/^"y" .*…$/);
    expect(text.length).toBe(500);
  }
});

test("refuses what is no issue, and other languages", () => {
  for (const wrong of [null, 5, {}, { code: "toString", params: {} }, { code: "not-whole" }])
    expect(catchError(() => describeIssue(wrong as never, "id"))).toMatchObject({
      code: "invalid-argument",
      issues: [{ code: "invalid-type", path: ["issue"] }],
    });
  const issue = { code: "not-finite", params: { value: 1 } } as const;
  expect(catchError(() => describeIssue(issue, "jv" as never))).toMatchObject({
    issues: [{ code: "invalid-option", path: ["locale"] }],
  });
});
