import { expect, test } from "vitest";
import { argumentError } from "../../src/issues/argument-error.ts";
import { addIssue, child, named, startIssues, throwIssues } from "../../src/issues/issue-list.ts";
import { nearestName } from "../../src/issues/nearest-name.ts";
import { isScoringError, type ScoringError } from "../../src/issues/scoring-error.ts";

test("an issue has code, path, place, params, sentence and message", () => {
  const at = startIssues();
  const unit = named(child(child(at, "units"), 2), "Puskesmas Ibuh");
  addIssue(child(unit, "score"), "above-maximum", { value: 186.12, limit: 100, scale: true });
  expect(at.list.issues).toEqual([
    {
      code: "above-maximum",
      path: ["units", 2, "score"],
      place: "units[2] (Puskesmas Ibuh).score",
      params: { value: 186.12, limit: 100, scale: true },
      what: "186.12 is above the scale's 100",
      message: "units[2] (Puskesmas Ibuh).score: 186.12 is above the scale's 100",
    },
  ]);
});

test("a thousand issues are kept, the others counted, and no message is longer than it may be", () => {
  const at = startIssues();
  const reason = "x".repeat(3000);
  for (let i = 0; i < 1234; i++) addIssue(child(at, i), "rule-unknown", { reason });
  let error: ScoringError | undefined;
  try {
    throwIssues(at, "invalid-assessment");
  } catch (thrown) {
    error = thrown as ScoringError;
  }
  expect(error!.issues).toHaveLength(1000);
  expect(error!.omitted).toBe(234);
  expect(error!.message).toHaveLength(5000);
  for (const { what, message } of error!.issues) {
    expect(what).toHaveLength(500);
    expect(message).toHaveLength(500);
  }
});

test("a place shows hostile names as text that moves no cursor", () => {
  const at = child(child(startIssues(), "a\u202eb"), 0, `${"n".repeat(50)}\u001b[2J`);
  addIssue(at, "empty-text", { value: "" });
  expect(at.list.issues[0]!.place).toBe(`["a\\u{202e}b"][0] (${"n".repeat(39)}…)`);
});

test("isScoringError knows the error of another copy of the package, and nothing else", () => {
  const error = argumentError("missing-key", ["key"], {});
  expect(isScoringError(error)).toBe(true);
  expect(isScoringError({ name: "ScoringError", code: error.code, issues: error.issues })).toBe(true);
  for (const other of [
    null,
    undefined,
    "ScoringError",
    new Error("ScoringError"),
    { name: "ScoringError", code: "other", issues: [] },
    { name: "ScoringError", code: error.code, issues: "none" },
    { name: "ScoringError", code: error.code, issues: [null] },
    { name: "ScoringError", code: error.code, issues: [{ code: "toString" }] },
  ])
    expect(isScoringError(other)).toBe(false);
});

test("the nearest known name is the one that takes the fewest changes, where one is near", () => {
  const known = ["region", "facts", "units", "dimensions", "score", "notAssessed"];
  expect(nearestName("fact", known)).toBe("facts");
  expect(nearestName("Score", known)).toBe("score");
  expect(nearestName("provinsi", ["name", "type", "code", "province"])).toBe("province");
  expect(nearestName("extra", known)).toBeNull();
  expect(nearestName("x".repeat(1000), known)).toBeNull();
});
