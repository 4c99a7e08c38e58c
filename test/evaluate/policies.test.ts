import { describe, expect, test } from "vitest";
import type { MissingPolicy } from "../../src/model/index.ts";
import { node, ownRules, pair, scoreUnit } from "../support/custom-rules.ts";
import { issuesOf } from "../support/issues-of.ts";

/** `a` of weight 1 is missing in one of three ways, `b` of weight 3 has 80 of 100. */
const ways = [
  ["notApplicable", { a: { notApplicable: "no such service" }, b: 80 }],
  ["notAssessed", { a: { notAssessed: "closed" }, b: 80 }],
  ["leftOut", { b: 80 }],
] as const;

describe.each(ways)("a child that is %s", (kind, answers) => {
  const by = (policy?: MissingPolicy) =>
    pair(policy === undefined ? { completeness: 0 } : { [kind]: policy }, "weighted-mean");
  const named = { notApplicable: "a (no such service)", notAssessed: "a (closed)", leftOut: "a" }[kind];

  test.each([undefined, "error"] as const)("by %s is refused", (policy) => {
    const issues = issuesOf("invalid-assessment", () => scoreUnit(by(policy), answers));
    const at = "units[0] (u).dimensions.a";
    const message =
      kind === "leftOut"
        ? `${at}: it is left out; answer a, b`
        : `${at}: "${kind === "notAssessed" ? "closed" : "no such service"}" is why it has no value, and the rules do not say how to score without it; give a value`;
    const code = kind === "leftOut" ? "missing-criterion" : "not-allowed";
    expect(issues).toEqual([{ code, path: ["units", 0, "dimensions", "a"], message }]);
  });

  test("by redistribute gives its weight to the others and shows what that leaves open", () => {
    const [unit] = scoreUnit(by("redistribute"), answers).units;
    expect(unit).toMatchObject({ status: "scored", exact: "80", score: 80 });
    expect(unit!.coverage).toBe(kind === "notApplicable" ? "1" : "3/4");
    expect(unit!.interval).toEqual(
      kind === "notApplicable" ? { from: "80", to: "80" } : { from: "60", to: "85" },
    );
    expect(unit!.dimensions).toEqual([
      { id: "a", score: null, exact: null, share: null, contribution: null },
      { id: "b", score: 80, exact: "80", share: "4/5", contribution: "80" },
    ]);
    expect(unit!.notes).toEqual([
      { code: "answers-missing", id: `tanpa nilai: ${named}`, en: `without a value: ${named}` },
    ]);
  });

  test("by zero counts as the worst value", () => {
    const [unit] = scoreUnit(by("zero"), answers).units;
    expect(unit).toMatchObject({ status: "scored", exact: "60" });
    expect(unit).not.toHaveProperty("coverage");
    expect(unit).not.toHaveProperty("interval");
    expect(unit!.dimensions!.map(({ contribution }) => contribution)).toEqual([null, "60"]);
    expect(unit!.notes.map(({ code }) => code)).toEqual(["answers-missing"]);
  });

  test("by not-assessed leaves the unit without a score", () => {
    const [unit] = scoreUnit(by("not-assessed"), answers).units;
    expect(unit).toMatchObject({ status: "not-assessed", score: null, exact: null });
    expect(unit!.notes).toEqual([
      { code: "not-assessed", id: `tidak dinilai: ${named}`, en: `not assessed: ${named}` },
    ]);
  });
});

test("each kind has its own policy", () => {
  const rules = ownRules({
    method: "mean",
    missing: { notApplicable: "redistribute", notAssessed: "zero", leftOut: "redistribute" },
    children: [node("a"), node("b"), node("c"), node("d")],
  });
  const [unit] = scoreUnit(rules, { a: 60, b: { notApplicable: "x" }, c: { notAssessed: "y" } }).units;
  // a and c count, d is open: (60 + 0) / 2, between (60 + 0 + 0) / 3 and (60 + 0 + 100) / 3
  expect(unit).toMatchObject({ exact: "30", coverage: "1/3", interval: { from: "20", to: "160/3" } });
  expect(unit!.notes[0]!.en).toBe("without a value: b (x), c (y), d");
});

test("an undefined answer is left out", () => {
  expect(scoreUnit(pair({ leftOut: "redistribute" }), { a: undefined, b: 80 }).units[0]).toMatchObject({
    exact: "80",
    coverage: "1/2",
  });
});

describe("what has no child left", () => {
  const nested = (inner: object, outer: object) =>
    ownRules({
      method: "mean",
      missing: outer,
      children: [
        node("group", { method: "mean", missing: inner, children: [node("a"), node("b")] }),
        node("c"),
      ],
    });

  test("does not apply when no child does", () => {
    const rules = nested({ notApplicable: "redistribute" }, { notApplicable: "redistribute" });
    const group = { answers: { a: { notApplicable: "x" }, b: { notApplicable: "y" } } };
    const [unit] = scoreUnit(rules, { group, c: 70 }).units;
    expect(unit).toMatchObject({ exact: "70", coverage: "1", interval: { from: "70", to: "70" } });
    expect(unit!.notes[0]!.en).toBe("without a value: group (a (x), b (y))");
    const refused = issuesOf("invalid-assessment", () =>
      scoreUnit(nested({ notApplicable: "redistribute" }, { notAssessed: "zero" }), { group, c: 70 }),
    );
    expect(refused).toMatchObject([{ code: "not-allowed", path: ["units", 0, "dimensions", "group"] }]);
  });

  test("is not assessed when one of them could have been answered", () => {
    const rules = nested(
      { notApplicable: "redistribute", leftOut: "redistribute" },
      { notAssessed: "redistribute" },
    );
    const group = { answers: { a: { notApplicable: "x" } } };
    expect(scoreUnit(rules, { group, c: 70 }).units[0]).toMatchObject({
      exact: "70",
      coverage: "1/2",
      interval: { from: "35", to: "85" },
      notes: [{ en: "without a value: group (a (x), b)" }],
    });
  });

  test("is not assessed by its policy, and its parent says what follows", () => {
    const rules = nested({ leftOut: "not-assessed" }, { notAssessed: "redistribute" });
    const [unit] = scoreUnit(rules, { group: { answers: { a: 0 } }, c: 70 }).units;
    // the answer for a counts nowhere: the group is as good as unanswered
    expect(unit).toMatchObject({ exact: "70", coverage: "1/2", interval: { from: "35", to: "85" } });
    expect(unit!.dimensions![0]).toEqual({
      id: "group",
      score: null,
      exact: null,
      share: null,
      contribution: null,
      children: [
        { id: "a", score: 0, exact: "0", share: "0", contribution: "0" },
        { id: "b", score: null, exact: null, share: null, contribution: null },
      ],
    });
  });

  test("a unit to which nothing applies is not assessed", () => {
    const rules = pair({ notApplicable: "redistribute" });
    const result = scoreUnit(rules, { a: { notApplicable: "x" }, b: { notApplicable: "y" } });
    expect(result.status).toBe("not-assessed");
    expect(result.units[0]!.notes[0]!.en).toBe("not assessed: a (x), b (y)");
  });
});

describe("weights of 0", () => {
  const rules = (missing: object, total?: number) =>
    ownRules({
      method: "weighted-mean",
      total,
      missing,
      children: [node("a", { weight: 0 }), node("b", { weight: 2 })],
    });

  test("an answer without weight is no answer", () => {
    const [unit] = scoreUnit(rules({ leftOut: "redistribute" }), { a: 90 }).units;
    expect(unit).toMatchObject({ status: "not-assessed", notes: [{ en: "not assessed: b" }] });
  });

  test("what remains has no weight, so that nothing applies", () => {
    const [unit] = scoreUnit(rules({ notApplicable: "redistribute" }), {
      a: 90,
      b: { notApplicable: "x" },
    }).units;
    expect(unit).toMatchObject({ status: "not-assessed", notes: [{ en: "not assessed: b (x)" }] });
  });

  test("a missing child without weight leaves the value sure", () => {
    const [unit] = scoreUnit(rules({ leftOut: "redistribute" }), { b: 90 }).units;
    expect(unit).toMatchObject({ exact: "90", coverage: "1", interval: { from: "90", to: "90" } });
  });
});

describe("completeness", () => {
  const rules = (completeness: string | number, missing: object) =>
    ownRules({
      method: "weighted-mean",
      missing: { ...missing, completeness },
      children: [node("a", { weight: 1 }), node("b", { weight: "0.5" }), node("c", { weight: "0.5" })],
    });
  const half = { a: 50 };

  test.each([
    ["at it", "0.5", "scored"],
    ["just above it", "0.499999", "scored"],
    ["just below it", "0.500001", "not-assessed"],
    ["none asked", 0, "scored"],
    ["all asked", 1, "not-assessed"],
  ])("%s", (_, completeness, status) => {
    const [unit] = scoreUnit(rules(completeness, { leftOut: "redistribute" }), half).units;
    expect(unit!.status).toBe(status);
  });

  test("says how much there is", () => {
    const [unit] = scoreUnit(rules("0.75", { leftOut: "redistribute" }), half).units;
    expect(unit!.notes[0]!.en).toBe("not assessed: coverage 1/2 < 3/4: b, c");
  });

  test("what counts as the worst value is not covered, what does not apply is not asked", () => {
    expect(scoreUnit(rules("0.75", { leftOut: "zero" }), half).status).toBe("not-assessed");
    const answers = { a: 50, b: { notApplicable: "x" }, c: { notApplicable: "x" } };
    expect(scoreUnit(rules(1, { notApplicable: "redistribute" }), answers).score).toBe(50);
  });

  test("looks through to what is missing further below", () => {
    const deep = ownRules({
      method: "mean",
      missing: { completeness: "0.8" },
      children: [
        node("group", {
          method: "mean",
          missing: { leftOut: "redistribute" },
          children: [node("a"), node("b")],
        }),
        node("c"),
      ],
    });
    const [unit] = scoreUnit(deep, { group: { answers: { a: 50 } }, c: 70 }).units;
    expect(unit!.notes[0]!.en).toBe("not assessed: coverage 3/4 < 4/5");
  });
});

test("a worst value in place of what was not assessed rests on no redistributed weight", () => {
  const rules = ownRules({
    method: "mean",
    missing: { notAssessed: "zero" },
    children: [
      node("group", {
        method: "mean",
        missing: { leftOut: "redistribute", completeness: 1 },
        children: [node("a"), node("b")],
      }),
      node("c"),
    ],
  });
  const [unit] = scoreUnit(rules, { group: { answers: { a: 100 } }, c: 70 }).units;
  expect(unit).toMatchObject({ exact: "35" });
  expect(unit).not.toHaveProperty("coverage");
  // the group's own line still says how far its answers go
  expect(unit!.dimensions![0]).toMatchObject({
    share: null,
    coverage: "1/2",
    interval: { from: "50", to: "100" },
    children: [{ contribution: "0" }, { contribution: null }],
  });
});

test("below redistributed weights every part is of what its parent adds, not of what the rules give it", () => {
  const rules = ownRules({
    method: "mean",
    missing: { leftOut: "redistribute" },
    children: [
      node("group", {
        method: "mean",
        missing: { leftOut: "redistribute" },
        children: [node("a", { method: "mean", children: [node("x"), node("y")] }), node("b")],
      }),
      node("c"),
    ],
  });
  const partsOf = (a: object, others: object) => {
    const [unit] = scoreUnit(rules, { group: { answers: { a, ...others } } }).units;
    const [group] = unit!.dimensions!;
    const [inner] = group!.children!;
    return [group, inner, ...inner!.children!].map((each) => each!.contribution);
  };
  // all of the weight is the group's: of 60, a half is a's, and a quarter of each of its answers
  expect(partsOf({ answers: { x: 40, y: 60 } }, { b: 70 })).toEqual(["60", "25", "10", "15"]);
  // and all of that is a's where b is left out
  expect(partsOf({ answers: { x: 40, y: 60 } }, {})).toEqual(["50", "50", "20", "30"]);
});

test("a group whose only weight does not apply is dropped, what was answered in it notwithstanding", () => {
  const redistribute = { notApplicable: "redistribute" };
  const children = [node("a", { weight: 0 }), node("b", { weight: 2 })];
  const rules = ownRules({
    method: "mean",
    missing: redistribute,
    children: [node("group", { method: "weighted-mean", missing: redistribute, children }), node("c")],
  });
  const group = { answers: { a: 90, b: { notApplicable: "x" } } };
  const [unit] = scoreUnit(rules, { group, c: 70 }).units;
  expect(unit).toMatchObject({ exact: "70", coverage: "1", interval: { from: "70", to: "70" } });
  expect(unit!.dimensions![0]).toMatchObject({ exact: null, children: [{ exact: "90" }, { exact: null }] });
});
