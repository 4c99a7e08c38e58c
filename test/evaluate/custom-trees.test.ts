import { describe, expect, test } from "vitest";
import { RegionResultSchema } from "../../src/authoring/index.ts";
import { score } from "../../src/score/score.ts";
import { node, ownRules, pair, scoreUnit } from "../support/custom-rules.ts";
import { issuesOf } from "../support/issues-of.ts";

const redistribute = { leftOut: "redistribute", notAssessed: "redistribute", notApplicable: "redistribute" };

/** What a tree of one's own gives for answers: the exact value of the unit. */
function exactOf(root: object, answers: object): string | null {
  return scoreUnit(ownRules(root), answers).units[0]!.exact;
}

describe("methods, over shares of different scales", () => {
  // 2 of 0-3 is 2/3, 9 of 30-1 days is 21/29, 80 of 100 is 4/5
  const children = [
    node("grade", { scale: { from: 0, to: 3 } }),
    node("days", { scale: { from: 30, to: 1 } }),
    node("index"),
  ];
  const answers = { grade: 2, days: 9, index: 80 };

  test.each([
    ["minimum", "200/3"],
    ["median", "2100/29"],
    ["maximum", "80"],
    ["mean", "19060/261"],
  ])("%s", (method, exact) => {
    expect(exactOf({ method, missing: {}, children }, answers)).toBe(exact);
  });

  test("the median of an even number is the mean of the two in the middle", () => {
    const four = [...children, node("more")];
    // 4/5 and 21/29 are in the middle of 2/3, 21/29, 4/5, 1
    expect(exactOf({ method: "median", children: four }, { ...answers, more: 100 })).toBe("2210/29");
    expect(exactOf({ method: "median", missing: redistribute, children }, { grade: 3, index: 80 })).toBe(
      "90",
    );
  });

  test("a weighted mean and a sum by their weights and points", () => {
    const weighted = [node("a", { weight: "0.1" }), node("b", { weight: "0.3" })];
    expect(exactOf({ method: "weighted-mean", missing: {}, children: weighted }, { a: 0, b: 50 })).toBe(
      "75/2",
    );
    const points = [node("a", { points: 20 }), node("b", { points: "30.5" })];
    expect(exactOf({ method: "sum", missing: {}, children: points }, { a: 20, b: "15.25" })).toBe("7050/101");
  });

  test("minimum, maximum and median have no parts, so that nothing below them contributes", () => {
    const group = node("group", { method: "minimum", children: [node("a"), node("b")] });
    const rules = ownRules({ method: "mean", children: [group, node("c")] });
    const [unit] = scoreUnit(rules, { group: { answers: { a: 30, b: 50 } }, c: 70 }).units;
    expect(unit).toMatchObject({
      exact: "50",
      dimensions: [
        {
          id: "group",
          exact: "30",
          contribution: "15",
          children: [{ contribution: null }, { contribution: null }],
        },
        { id: "c", contribution: "35" },
      ],
    });
    const least = ownRules({ method: "minimum", children: [node("a"), node("b")] });
    expect(scoreUnit(least, { a: 1, b: 2 }).units[0]!.dimensions).toMatchObject([
      { contribution: null },
      { contribution: null },
    ]);
  });

  test("an open minimum reaches down to the worst, an open maximum up to the best", () => {
    expect(scoreUnit(pair(redistribute as object, "minimum"), { b: 80 }).units[0]).toMatchObject({
      exact: "80",
      coverage: "1/2",
      interval: { from: "0", to: "80" },
    });
    expect(scoreUnit(pair(redistribute as object, "maximum"), { b: 80 }).units[0]).toMatchObject({
      interval: { from: "80", to: "100" },
    });
    expect(scoreUnit(pair(redistribute as object, "median"), { b: 80 }).units[0]).toMatchObject({
      interval: { from: "40", to: "90" },
    });
  });
});

describe("goalposts", () => {
  const rules = ownRules({
    method: "mean",
    missing: redistribute,
    children: [
      node("wait", {
        scale: { from: 30, to: 1 },
        method: "mean",
        missing: redistribute,
        children: [
          node("permit", { scale: { from: 30, to: 1 } }),
          node("card", { scale: { from: 14, to: 0 } }),
        ],
      }),
    ],
  });

  test.each([
    [30, "0"],
    ["15.5", "50"],
    [1, "100"],
  ])("%s days of 30 to 1 are worth %s", (wait, exact) => {
    expect(scoreUnit(rules, { wait }).units[0]).toMatchObject({ exact });
  });

  test.each([
    [31, "above-maximum", "31 is above the scale's 30"],
    ["0.5", "below-minimum", '"0.5" is below the scale\'s 1'],
    ["3,5", "not-a-decimal", /"3,5" is not a decimal/],
    [true, "invalid-type", /./],
  ])("%s days are refused", (wait, code, what) => {
    const issues = issuesOf("invalid-assessment", () => scoreUnit(rules, { wait }));
    if (wait === true) expect(issues).toMatchObject([{ code: "not-a-decimal" }]);
    else expect(issues).toMatchObject([{ code, path: ["units", 0, "dimensions", "wait"] }]);
    expect(issues[0]!.message).toMatch(what);
  });

  test("a value and an interval on a falling scale run from the lower to the higher number", () => {
    const [unit] = scoreUnit(rules, { wait: { answers: { permit: 1 } } }).units;
    expect(unit).toMatchObject({ exact: "100", coverage: "1/2", interval: { from: "50", to: "100" } });
    expect(unit!.dimensions![0]).toMatchObject({
      exact: "1",
      score: 1,
      share: "1",
      coverage: "1/2",
      interval: { from: "1", to: "31/2" },
    });
  });

  test("a percentage is one of the way from worst to best", () => {
    expect(scoreUnit(rules, { wait: { percent: 25 } }).units[0]).toMatchObject({
      exact: "25",
      dimensions: [{ exact: "91/4" }],
    });
  });
});

describe("rounding of a criterion, on its own scale, before it goes up", () => {
  const whole = (rounding: string) => ({ decimals: 0, rounding });

  test.each([
    ["half-up", "2", "3", "2"],
    ["half-even", "2", "2", "2"],
    ["half-down", "2", "2", "2"],
    ["down", "2", "2", "1"],
    ["floor", "2", "2", "1"],
    ["up", "3", "3", "2"],
    ["ceiling", "3", "3", "2"],
  ])("%s, of a mean, of an answer as a whole and of a percentage", (mode, mean, decimal, percent) => {
    const a = node("a", {
      scale: { from: 0, to: 3 },
      rounding: whole(mode),
      method: "mean",
      children: [node("p", { scale: { from: 0, to: 3 } }), node("q", { scale: { from: 0, to: 3 } })],
    });
    const rules = ownRules({ method: "mean", children: [a] });
    const exactFor = (answer: unknown) => scoreUnit(rules, { a: answer }).units[0]!.dimensions![0]!.exact;
    expect(exactFor({ answers: { p: "1.7", q: "2.5" } })).toBe(mean);
    expect(exactFor("2.5")).toBe(decimal);
    expect(exactFor({ percent: 60 })).toBe(percent);
  });

  test("on a falling scale ties go by the value, not by the share", () => {
    const a = node("a", { scale: { from: 10, to: 0 }, rounding: whole("half-up") });
    expect(exactOf({ method: "mean", children: [a] }, { a: "2.5" })).toBe("70");
    const below = node("a", { scale: { from: "-5", to: 5 }, rounding: whole("half-up") });
    expect(exactOf({ method: "mean", children: [below] }, { a: "-2.5" })).toBe("20");
  });

  test("of the root before the score's own, and of both ends of the interval", () => {
    const rules = ownRules({
      method: "mean",
      missing: redistribute,
      rounding: { decimals: 1, rounding: "down" },
      children: [node("a"), node("b"), node("c")],
    });
    expect(scoreUnit(rules, { a: "50.55", b: "50.54" }).units[0]).toMatchObject({
      exact: "101/2",
      interval: { from: "168/5", to: "67" },
    });
    // a published score is not a value of the tree
    expect(score(rules, { region: { name: "x", type: "kota" }, score: "50.55" })).toMatchObject({
      exact: "1011/20",
    });
  });

  test("every level on its own", () => {
    const inner = node("inner", {
      rounding: whole("half-up"),
      method: "mean",
      children: [node("p"), node("q")],
    });
    const outer = node("outer", { rounding: whole("half-up"), method: "mean", children: [inner, node("r")] });
    // 0.5 becomes 1, 1.5 becomes 2; unrounded it would be 1.25
    expect(
      exactOf(
        { method: "mean", children: [outer] },
        { outer: { answers: { inner: { answers: { p: 0, q: 1 } }, r: 2 } } },
      ),
    ).toBe("2");
  });
});

describe("the answers of a tree of one's own", () => {
  const rules = ownRules({
    method: "mean",
    missing: {},
    children: [
      node("a", { method: "mean", children: [node("p"), node("q")] }),
      node("b", { children: { unknown: "eight, not named" } }),
      node("c", { method: "weighted-mean", children: [node("r", { weight: { unknown: "not published" } })] }),
      node("d"),
    ],
  });
  const good = { a: 1, b: 2, c: 3, d: 4 };

  test.each<[string, object, string, string]>([
    [
      "a child too many",
      { ...good, e: 1 },
      "unknown-criterion",
      'e: "e" is not asked for; answer a, b, c, d',
    ],
    [
      "children that are not known",
      { ...good, b: { answers: {} } },
      "rule-unknown",
      "b.answers: an object cannot be scored: eight, not named",
    ],
    [
      "weights that are not known",
      { ...good, c: { answers: { r: 1 } } },
      "rule-unknown",
      "c.answers: an object cannot be scored: not published",
    ],
    [
      "children of a leaf",
      { ...good, d: { answers: {} } },
      "rule-unknown",
      "d.answers: an object cannot be scored: nothing below it is part of the rules",
    ],
    [
      "a list of answers",
      { ...good, a: { answers: [1, 2] } },
      "invalid-type",
      "a.answers: a list is not an object of answers by id",
    ],
    [
      "two forms at once",
      { ...good, d: { percent: 1, notAssessed: "x" } },
      "invalid-type",
      "d: an object is not an answer; give a decimal or exactly one of percent, answers, notApplicable, notAssessed",
    ],
    [
      "no form",
      { ...good, d: { value: 1 } },
      "invalid-type",
      "d: an object is not an answer; give a decimal or exactly one of percent, answers, notApplicable, notAssessed",
    ],
    [
      "a percentage above 100",
      { ...good, d: { percent: "100.1" } },
      "above-maximum",
      'd.percent: "100.1" is above the scale\'s 100',
    ],
    [
      "an empty reason",
      { ...good, d: { notAssessed: " " } },
      "empty-text",
      'd.notAssessed: " " is empty; give a text',
    ],
    [
      "a reason that is no text",
      { ...good, d: { notApplicable: 1 } },
      "invalid-type",
      "d.notApplicable: 1 is not a text",
    ],
  ])("%s", (_, answers, code, message) => {
    const issues = issuesOf("invalid-assessment", () => scoreUnit(rules, answers));
    expect(issues).toMatchObject([{ code, message: `units[0] (u).dimensions.${message}` }]);
  });

  test("all of it at once", () => {
    const issues = issuesOf("invalid-assessment", () =>
      scoreUnit(rules, { a: { answers: { p: 101 } }, b: -1 }),
    );
    expect(issues.map(({ code, path }) => [code, path.slice(3).join(".")])).toEqual([
      ["above-maximum", "a.answers.p"],
      ["missing-criterion", "a.answers.q"],
      ["below-minimum", "b"],
      ["missing-criterion", "c"],
      ["missing-criterion", "d"],
    ]);
    expect(issuesOf("invalid-assessment", () => scoreUnit(rules, [] as object))).toMatchObject([
      { code: "invalid-type" },
    ]);
    const leaf = ownRules({ rounding: { decimals: 0, rounding: "up" } });
    expect(issuesOf("invalid-assessment", () => scoreUnit(leaf, {}))).toMatchObject([
      { code: "rule-unknown" },
    ]);
  });

  test("named like what every object has", () => {
    const hostile = ownRules({
      method: "mean",
      missing: redistribute,
      children: [node("constructor"), node("b")],
    });
    expect(scoreUnit(hostile, { b: 5 }).units[0]).toMatchObject({ exact: "5", coverage: "1/2" });
  });
});

describe("a region", () => {
  const rules = pair({ leftOut: "redistribute", notAssessed: "not-assessed" });
  const region = { name: "Kota Contoh", type: "kota" } as const;

  test("has the mean of its units' coverage and intervals; a unit without them is sure", () => {
    const result = score(rules, {
      region,
      units: [
        { name: "one", dimensions: { b: 80 } },
        { name: "two", dimensions: { a: 30, b: 40 } },
        { name: "three", score: "60" },
        { name: "four", dimensions: { a: { notAssessed: "closed" }, b: 1 } },
        { name: "five", notAssessed: "closed" },
      ],
    });
    // (80 + 35 + 60) / 3, between (40 + 35 + 60) / 3 and (90 + 35 + 60) / 3
    expect(result).toMatchObject({
      exact: "175/3",
      score: 58.33,
      grade: "A",
      coverage: "5/6",
      interval: { from: "45", to: "185/3" },
    });
    expect(result.units.map(({ status }) => status)).toEqual([
      "scored",
      "scored",
      "scored",
      "not-assessed",
      "not-assessed",
    ]);
    expect(result.notes.map(({ code }) => code)).toEqual(["units-left-out"]);
    expect(RegionResultSchema.parse(JSON.parse(JSON.stringify(result)))).toStrictEqual(result);
  });

  test("says nothing of coverage when nothing was redistributed", () => {
    const result = score(rules, { region, units: [{ name: "two", dimensions: { a: 30, b: 40 } }] });
    expect(result).not.toHaveProperty("coverage");
    expect(result.units[0]).not.toHaveProperty("interval");
  });

  test("may be known by its own answers", () => {
    expect(score(rules, { region, dimensions: { b: 80 } })).toMatchObject({
      exact: "80",
      coverage: "1/2",
      interval: { from: "40", to: "90" },
      notes: [{ code: "answers-missing" }],
    });
    expect(score(rules, { region, dimensions: { a: { notAssessed: "x" } } })).toMatchObject({
      status: "not-assessed",
    });
  });
});

test("thirty levels are computed, the last one too", () => {
  let criterion = node("leaf", { scale: { from: 0, to: 3 } });
  let answer: unknown = 1;
  for (let i = 0; i < 28; i++) {
    criterion = node(`c${i}`, {
      method: i % 2 === 0 ? "weighted-mean" : "median",
      children: [
        { ...criterion, ...(i % 2 === 0 ? { weight: "0.333333" } : {}) },
        node(`d${i}`, i % 2 === 0 ? { weight: "0.7" } : {}),
      ],
    });
    answer = { answers: { [i === 0 ? "leaf" : `c${i - 1}`]: answer, [`d${i}`]: "33.3333" } };
  }
  const rules = ownRules({ method: "median", children: [criterion] });
  const began = performance.now();
  const { exact } = scoreUnit(rules, { c27: answer });
  expect(exact).toMatch(/^\d{20,}\/\d{20,}$/);
  expect(performance.now() - began).toBeLessThan(500);
});

test("a copy of a rule set of one's own gives the same: what is computed follows from what is in it", () => {
  for (const rules of [pair({ leftOut: "zero" }), ownRules({ method: "median", children: [node("b")] })]) {
    const result = scoreUnit(rules, { b: 5 });
    expect(scoreUnit({ ...rules }, { b: 5 })).toStrictEqual(result);
    expect(scoreUnit(structuredClone(rules), { b: 5 })).toStrictEqual(result);
  }
});
