import { describe, expect, test } from "vitest";
import { IssueSchema } from "../../src/authoring/index.ts";
import { type IssueCode, sentenceOf } from "../../src/issues/codes/index.ts";
import { english } from "../../src/issues/english.ts";
import { issueExamples } from "../../tools/documents/issue-examples.ts";
import { findIssue } from "../../tools/documents/write-errors.ts";

const codes = Object.keys(english.codes) as IssueCode[];

test("every code has an example", () => {
  expect(Object.keys(issueExamples).sort()).toEqual([...codes].sort());
});

describe.each(codes)("%s", (code) => {
  const issue = findIssue(code, issueExamples[code]);

  test("is plain data by its JSON Schema", () => {
    expect(JSON.parse(JSON.stringify(issue))).toStrictEqual(issue);
    expect(IssueSchema.parse(issue)).toStrictEqual(issue);
  });

  test("says the same from code and params alone", () => {
    const params = JSON.parse(JSON.stringify(issue.params));
    expect(sentenceOf(english, code, params)).toBe(issue.what);
    expect(issue.message).toBe(issue.place === "" ? issue.what : `${issue.place}: ${issue.what}`);
  });

  test("is a sentence in lower case without a full stop", () => {
    expect(issue.what).not.toMatch(/\.$|undefined|\[object|\bnull is not null/);
    expect(issue.what.length).toBeLessThanOrEqual(500);
  });
});
