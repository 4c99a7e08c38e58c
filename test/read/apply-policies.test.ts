import { expect, test } from "vitest";
import { child, startIssues } from "../../src/issues/issue-list.ts";
import { planOf } from "../../src/plan/compile.ts";
import type { Given } from "../../src/read/input.ts";
import { readDimensions } from "../../src/read/read-answers.ts";
import { node, ownRules } from "../support/custom-rules.ts";

const all = { notApplicable: "redistribute", notAssessed: "zero", leftOut: "redistribute" };
const inner = { method: "mean", missing: all, children: [node("a"), node("b")] };
const rules = ownRules({ method: "mean", missing: all, children: [node("group", inner), node("c")] });

/** What the policies make of the answers: of the unit, then of the group. */
function given(dimensions: object): (Partial<Given> | null)[] {
  const read = readDimensions(planOf(rules), dimensions, child(startIssues(), "dimensions"))!;
  return [read, read.children[0]!].map(({ roles, missing, coverage, isRedistributed, needsFractions }) => ({
    roles,
    missing,
    coverage,
    isRedistributed,
    needsFractions,
  }));
}

const complete = {
  roles: null,
  missing: null,
  coverage: null,
  isRedistributed: false,
  needsFractions: false,
};
const share = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

test("what is complete has neither roles nor a coverage", () => {
  expect(given({ group: { answers: { a: 1, b: 2 } }, c: 3 })).toEqual([complete, complete]);
});

test("a child that counts as the worst leaves nothing open", () => {
  const answers = { group: { answers: { a: 1, b: { notAssessed: "x" } } }, c: 3 };
  expect(given(answers)).toEqual([
    { ...complete, roles: ["counts", "counts"], coverage: share(3n, 4n) },
    { ...complete, roles: ["counts", "worst"], coverage: share(1n, 2n) },
  ]);
});

test("a child that is left out is open, and so is what is above it", () => {
  expect(given({ group: { answers: { a: 1 } }, c: 3 })).toEqual([
    {
      ...complete,
      roles: ["counts", "counts"],
      coverage: share(3n, 4n),
      isRedistributed: true,
      needsFractions: true,
    },
    {
      ...complete,
      roles: ["counts", "open"],
      coverage: share(1n, 2n),
      isRedistributed: true,
      needsFractions: true,
    },
  ]);
});

test("a child that does not apply is dropped, and the coverage is of the others", () => {
  expect(given({ group: { answers: { a: 1, b: { notApplicable: "x" } } }, c: 3 })).toEqual([
    {
      ...complete,
      roles: ["counts", "counts"],
      coverage: share(1n, 1n),
      isRedistributed: true,
      needsFractions: true,
    },
    {
      ...complete,
      roles: ["counts", "dropped"],
      coverage: share(1n, 1n),
      isRedistributed: true,
      needsFractions: true,
    },
  ]);
});

test("a group to which nothing applies does not apply: it is open itself, and dropped above", () => {
  const group = { answers: { a: { notApplicable: "x" }, b: { notApplicable: "y" } } };
  expect(given({ group, c: 3 })).toEqual([
    {
      ...complete,
      roles: ["dropped", "counts"],
      coverage: share(1n, 1n),
      isRedistributed: true,
      needsFractions: true,
    },
    {
      ...complete,
      roles: ["dropped", "dropped"],
      missing: { kind: "notApplicable", reason: "a (x), b (y)" },
      coverage: share(0n, 1n),
      needsFractions: true,
    },
  ]);
});

test("what is open below a group without a value leaves nothing open above, where that counts as the worst", () => {
  expect(given({ group: { answers: {} }, c: 3 })).toEqual([
    { ...complete, roles: ["worst", "counts"], coverage: share(1n, 2n) },
    {
      ...complete,
      roles: ["open", "open"],
      missing: { kind: "notAssessed", reason: "a, b" },
      coverage: share(0n, 1n),
      isRedistributed: true,
      needsFractions: true,
    },
  ]);
});
