import fc from "fast-check";
import { expect, test } from "vitest";
import { classify, rank, ScoringError, safeScore, scoreAll } from "../../src/index.ts";
import { anyRuleSet } from "../support/assessments.ts";
import { expectOneIn } from "../support/expect-one-in.ts";
import { hostile, hostileAssessment, maybe } from "../support/hostile.ts";

/** A counterexample is told as it was found: to shrink what is deep or huge takes too long. */
const runs = (numRuns: number) => ({ numRuns, endOnFailure: true });

const inherited = Object.getOwnPropertyNames(Object.prototype).join();

/** What holds of every message: short, on one line, in lower case, without a full stop. */
function expectIssues({ issues, message: whole }: ScoringError): void {
  expect(issues.length).toBeGreaterThan(0);
  expect(whole.length).toBeLessThanOrEqual(5_000);
  for (const { code, path, message } of issues) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(path.every((step) => typeof step === "string" || Number.isInteger(step))).toBe(true);
    expect(message).toMatch(/^\P{Cc}+$/u);
    expect(message.at(-1)).not.toBe(".");
    expect(message.length).toBeLessThanOrEqual(1_000);
  }
}

/** Runs it and lets it throw a ScoringError only; gives the time it took in milliseconds. */
function timeOf(action: () => unknown): number {
  const start = performance.now();
  try {
    action();
    return performance.now() - start;
  } catch (error) {
    const time = performance.now() - start;
    if (!(error instanceof ScoringError)) throw error;
    expectIssues(error);
    return time;
  }
}

/** Also watches the clock, twice where the machine was busy, and what all objects inherit. */
function survive(action: () => unknown): void {
  if (timeOf(action) >= 500) expect(timeOf(action)).toBeLessThan(500);
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(inherited);
}

test("safeScore(ruleSet, assessment) throws nothing for whatever is in an assessment", () => {
  const seen = { scored: 0, refused: 0 };
  fc.assert(
    fc.property(anyRuleSet, hostileAssessment, (rules, input) => {
      survive(() => {
        const outcome = safeScore(rules, input as never);
        seen[outcome.success ? "scored" : "refused"] += 1;
        if (!outcome.success) throw outcome.error;
        expect(JSON.parse(JSON.stringify(outcome.data))).toStrictEqual(outcome.data);
      });
    }),
    runs(3_000),
  );
  // neither side of the check goes untried
  expectOneIn(60, seen.scored, seen.scored + seen.refused);
  expectOneIn(3, seen.refused, seen.scored + seen.refused);
});

test("scoreAll(ruleSet, assessments) throws nothing but a ScoringError, whatever stands for the list", () => {
  fc.assert(
    fc.property(
      anyRuleSet,
      fc.oneof(fc.array(hostileAssessment, { maxLength: 4 }), hostile),
      (rules, input) => {
        survive(() => scoreAll(rules, input as never));
      },
    ),
    runs(500),
  );
});

test("classify(ruleSet, value, facts) throws nothing but a ScoringError", () => {
  fc.assert(
    fc.property(anyRuleSet, hostile, fc.option(hostile, { nil: undefined }), (rules, value, facts) => {
      survive(() => classify(rules, value as never, facts as never));
    }),
    runs(1_000),
  );
});

test("rank(results, options) throws nothing but a ScoringError", () => {
  const options = maybe({ within: hostile, ties: hostile, on: hostile, key: hostile });
  fc.assert(
    fc.property(options, hostile, (given, list) => {
      survive(() => rank([], given as never));
      survive(() => rank(list as never));
    }),
    runs(500),
  );
});
