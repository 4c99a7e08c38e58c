import { describe, expect, test } from "vitest";
import { parseRuleSet } from "../../src/authoring/index.ts";
import type { RuleSet } from "../../src/model/index.ts";
import { methods } from "../../src/model/words.ts";
import { digestOf } from "../../src/plan/digest-of.ts";
import { ruleSets } from "../../src/rules/index.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";
import { issuesOf } from "../support/issues-of.ts";
import { sampleRuleSet } from "../support/sample-rule-set.ts";
import { setAt } from "../support/set-at.ts";

type Path = (string | number)[];

function refused(json: unknown) {
  return issuesOf("invalid-rule-set", () => parseRuleSet(json));
}

/** The sample with values replaced. */
function damaged(...changes: readonly (readonly [Path, unknown])[]) {
  return changes.reduce((rules, [path, value]) => setAt(rules, path, value), sampleRuleSet());
}

const input = ["criteria", "children", 0];
const people = [...input, "children", 0];
const output = ["criteria", "children", 1];

describe("parseRuleSet(json) gives back what it accepts", () => {
  test.each(ruleSets())("$id", (published) => {
    expect(parseRuleSet(published)).toEqual(published);
    expect(parseRuleSet(JSON.parse(JSON.stringify(published)))).toEqual(published);
  });

  test("with a digest where none was given", () => {
    const { digest: _, ...without } = sampleRuleSet();
    const parsed = parseRuleSet(sampleRuleSet());
    expect(parsed).toEqual({ ...without, digest: digestOf(parsed) });
    expect(parsed.digest).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(parseRuleSet(without)).toEqual(parsed);
    expect(parseRuleSet(parsed)).toEqual(parsed);
  });

  test("as a copy that is frozen all the way down", () => {
    const json = sampleRuleSet();
    const parsed = parseRuleSet(json);
    const visit = (part: unknown): void => {
      if (typeof part !== "object" || part === null) return;
      expect(Object.isFrozen(part)).toBe(true);
      Object.values(part).forEach(visit);
    };
    visit(parsed);
    json.evidence.push({ claim: "title", level: "unknown", sources: [] });
    expect(parsed.evidence).toHaveLength(7);
  });

  test.each<[string, readonly (readonly [Path, unknown])[]]>([
    [
      "unknown criteria and region",
      [
        [["criteria"], { unknown: "x" }],
        [["region"], { unknown: "x" }],
      ],
    ],
    [
      "weights that no float sums to their total",
      [
        [people.concat("weight"), "0.1"],
        [[...input, "total"], "5"],
      ],
    ],
    ["no total", [[[...input, "total"], undefined]]],
    ["a total that cannot be held against unknown weights", [[[...output, "total"], 5]]],
    ["a scale that descends", [[[...people, "scale"], { from: 4, to: 1 }]]],
    [
      "a mean",
      [
        [[...output, "method"], "mean"],
        [[...output, "total"], undefined],
        [[...output, "children", 0, "weight"], undefined],
      ],
    ],
    [
      "policies, a completeness and roundings",
      [
        [[...input, "missing"], { notApplicable: "redistribute", leftOut: "zero", completeness: 0.5 }],
        [[...input, "rounding"], { decimals: 1, rounding: "half-even" }],
        [[...people, "rounding"], { decimals: 0, rounding: "up" }],
        [["criteria", "rounding"], { decimals: 3, rounding: "half-up" }],
        [["criteria", "scale"], { from: "0.0", to: 100 }],
      ],
    ],
    [
      "policies for children that are not known",
      [[[...input, "children", 1, "missing"], { notAssessed: "zero" }]],
    ],
    [
      "an extension",
      [
        [
          ["extends"],
          { ruleSet: { id: "sample/2023", version: "1.0.0", digest: "" }, changes: ["criteria"] },
        ],
      ],
    ],
    [
      "a bound below the scale's zero that whole scores reach",
      [
        [["score"], { ...sampleRuleSet().score, min: -10, decimals: 0 }],
        [
          ["bands"],
          ["-10", "-3.5", "-2.5"].map((lowerBound) => ({ ...sampleRuleSet().bands[1], lowerBound })),
        ],
      ],
    ],
    [
      "no qualifiers and no evidence of them",
      [
        [["qualifiers"], []],
        [["evidence", 5], undefined],
      ],
    ],
    [
      "a band that begins at the maximum and holds it",
      [[["bands", 2], { ...sampleRuleSet().bands[1], lowerBound: 100 }]],
    ],
    [
      "evidence for a part, beside the whole's",
      [
        [["evidence", 4, "claim"], "classifyOn"],
        [["evidence", 3, "sources"], ["x"]],
      ],
    ],
  ])("%s", (_name, changes) => {
    expect(refused(damaged(...changes))).toEqual([]);
  });
});

describe("parseRuleSet(json) refuses a wrong shape", () => {
  test.each<[Path, unknown, string, string]>([
    [["year"], undefined, "missing-field", "year: is missing; it is a whole number"],
    [["year"], 2024.5, "not-whole", "year: 2024.5 is not a whole number"],
    [["year"], "2024", "invalid-type", 'year: "2024" is not a whole number'],
    [["id"], "Sample 2024", "not-allowed", 'id: "Sample 2024" is not an id such as ombudsman-ri/2022'],
    [["version"], "1", "not-allowed", 'version: "1" is not a version such as 1.0.0'],
    [
      ["digest"],
      "md5-1",
      "not-allowed",
      'digest: "md5-1" is not a digest: sha256- and 64 hex digits, or empty',
    ],
    [["colour"], "red", "not-allowed", "colour: is not a field that is known here"],
    [["title", "en"], " ", "empty-text", 'title.en: " " is empty; give a text'],
    [
      ["appliesTo", 1],
      "Desa",
      "not-allowed",
      'appliesTo[1]: "Desa" is not kebab-case such as sarana-prasarana',
    ],
    [["year"], 1e300, "above-maximum", "year: 1e+300 is above 9007199254740991"],
    [["year"], -(2 ** 53), "below-minimum", "year: -9007199254740992 is below -9007199254740991"],
    [["bands", 0, "grade"], undefined, "missing-field", "bands[0].grade: is missing; it is text or null"],
    [["bands", 0, "grade"], 5, "invalid-type", "bands[0].grade: 5 is not text or null"],
    [["bands", 0, "grade"], "", "empty-text", 'bands[0].grade: "" is empty; give a text'],
    [["bands", 0, "label"], "x", "invalid-type", 'bands[0] (C).label: "x" is not an object or null'],
    [
      ["score", "rounding"],
      undefined,
      "missing-field",
      "score.rounding: is missing; it is a rounding mode such as half-up",
    ],
    [
      ["classifyOn", "decimals"],
      "2",
      "invalid-type",
      'classifyOn.decimals: "2" is not a whole number from 0 to 6',
    ],
    [
      ["region", "of"],
      undefined,
      "missing-field",
      "region.of: is missing; it is what a mean runs over: units or products",
    ],
    [["appliesTo"], [], "empty-list", "appliesTo: is an empty list; give one or more"],
    [["bands"], [], "empty-list", "bands: is an empty list; give one or more"],
    [["score", "decimals"], 7, "above-maximum", "score.decimals: 7 is above 6"],
    [["score", "decimals"], -1, "below-minimum", "score.decimals: -1 is below 0"],
    [["score", "max"], Number.POSITIVE_INFINITY, "not-finite", "score.max: Infinity is not a finite number"],
    [
      ["score", "rounding"],
      "half",
      "not-allowed",
      'score.rounding: "half" is not one of half-up, half-even, half-down, up, down, ceiling, floor',
    ],
    [
      ["bands", 0, "lowerBound"],
      "0,5",
      "not-a-decimal",
      'bands[0] (C).lowerBound: "0,5" is not a decimal; as text it is digits with a point, such as 89.45',
    ],
    [["bands", 2, "inclusive"], 1, "invalid-type", "bands[2] (A).inclusive: 1 is not true or false"],
    [["extends"], "sample/2023", "invalid-type", 'extends: "sample/2023" is not an object'],
    [
      [...people, "missing"],
      "zero",
      "invalid-type",
      'criteria.children[0] (input).children[0] (people).missing: "zero" is not an object',
    ],
    [
      [...input, "missing", "leftOut"],
      "ignore",
      "not-allowed",
      'criteria.children[0] (input).missing.leftOut: "ignore" is not one of error, redistribute, zero, not-assessed',
    ],
    [
      [...input, "method"],
      "no-such-method",
      "not-allowed",
      `criteria.children[0] (input).method: "no-such-method" is not one of ${methods.join(", ")}`,
    ],
    [[...input, "rounding"], 2, "invalid-type", "criteria.children[0] (input).rounding: 2 is not an object"],
    [["survey"], "yes", "invalid-type", 'survey: "yes" is not true or false'],
    [["criteria", "unknown"], "x", "not-allowed", "criteria.unknown: is not a field that is known here"],
    [["criteria", "unknown"], 1, "invalid-type", "criteria.unknown: 1 is not a text"],
    [["criteria"], null, "invalid-type", "criteria: null is not an object or { unknown }"],
    [
      [...people, "id"],
      "Sarana Prasarana",
      "not-allowed",
      'criteria.children[0] (input).children[0] (Sarana Prasarana).id: "Sarana Prasarana" is not kebab-case such as sarana-prasarana',
    ],
    [
      [...people, "weight"],
      null,
      "invalid-type",
      "criteria.children[0] (input).children[0] (people).weight: null is not a decimal or { unknown }",
    ],
    [
      [...people, "weight", "unknown"],
      1,
      "invalid-type",
      "criteria.children[0] (input).children[0] (people).weight.unknown: 1 is not a text",
    ],
    [
      ["evidence", 0, "level"],
      "sure",
      "not-allowed",
      'evidence[0] (score).level: "sure" is not one of confirmed, single, inferred, unknown, own',
    ],
  ])("%j = %j", (path, value, code, message) => {
    const start =
      path.at(-1) === "unknown" && value === 1 ? damaged([path.slice(0, -1), {}]) : sampleRuleSet();
    expect(refused(setAt(start, path, value))).toEqual([{ code, path, message }]);
  });

  test("an extension that does not say of what", () => {
    const given = { ruleSet: { id: "Sample", version: "1.0.0" }, changes: [1], base: "x" };
    expect(refused(damaged([["extends"], given])).map(({ code, message }) => [code, message])).toEqual([
      ["not-allowed", 'extends.ruleSet.id: "Sample" is not an id such as ombudsman-ri/2022'],
      [
        "missing-field",
        "extends.ruleSet.digest: is missing; it is a digest: sha256- and 64 hex digits, or empty",
      ],
      ["invalid-type", "extends.changes[0]: 1 is not a text"],
      ["not-allowed", "extends.base: is not a field that is known here"],
    ]);
  });

  test("all of it at once", () => {
    const issues = refused({ evidence: [5], bands: [{}] });
    expect(issues.filter(({ path }) => path.length === 1)).toHaveLength(13);
    expect(issues.map(({ path }) => path.join("."))).toEqual(
      expect.arrayContaining(["evidence.0", "bands.0.lowerBound", "bands.0.label", "score"]),
    );
  });

  test.each([null, 5, "x", [], () => 1])("%o", (json) => {
    expect(refused(json)).toMatchObject([{ code: "invalid-type", path: [] }]);
  });

  test("nothing at all", () => {
    expect(refused(undefined)).toMatchObject([{ code: "invalid-type", path: [] }]);
  });

  test("hostile names and nesting", () => {
    const text = JSON.stringify(sampleRuleSet());
    expect(refused(JSON.parse(text.replace('"year"', '"__proto__":{"x":1},"year"')))).toMatchObject([
      { code: "not-allowed", path: ["__proto__"] },
    ]);
    expect(refused(JSON.parse(text.replace('"year"', '"constructor":1,"year"')))).toMatchObject([
      { code: "not-allowed", path: ["constructor"] },
    ]);
    const deep = '{"children":['.repeat(100_000) + "]}".repeat(100_000);
    const json = damaged([["criteria"], JSON.parse('{"unknown":"x"}')]);
    const began = performance.now();
    expect(refused({ ...json, criteria: JSON.parse(deep) })).toMatchObject([{ code: "too-deep" }]);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe("parseRuleSet(json) keeps the ids of published rule sets for the rules that were published", () => {
  const taken = { code: "not-allowed", path: ["id"] };

  test.each(ruleSets())("$id may be read from a copy, with and without its digest", (published) => {
    const { digest, ...rules } = JSON.parse(JSON.stringify(published)) as RuleSet;
    expect(parseRuleSet(rules).digest).toBe(digest);
    expect(parseRuleSet({ ...rules, evidence: published.evidence.slice(), digest })).toEqual(published);
  });

  test("other rules, another version and a title beside it", () => {
    const { digest: _, ...rules } = ombudsmanRi2022;
    expect(refused({ ...rules, year: 1999 })).toMatchObject([taken]);
    expect(refused({ ...rules, version: "1.0.1" })).toMatchObject([taken]);
    expect(refused({ ...rules, version: "constructor" })).toMatchObject([{ path: ["version"] }]);
    expect(refused({ ...rules, id: "ombudsman-ri/2023" })).toMatchObject([taken]);
    expect(refused({ ...rules, id: "ombudsman-ri/1999", year: 1999 })).toEqual([]);
    expect(refused({ ...rules, title: { id: "a", en: "b" } })).toEqual([]);
    expect(refused({ ...ombudsmanRi2022, year: 1999 })).toMatchObject([{ code: "digest-mismatch" }, taken]);
  });
});

describe("parseRuleSet(json) refuses half a character, of which a digest knows nothing", () => {
  test.each<[Path, unknown, Path]>([
    [["title", "en"], "a\ud800", ["title", "en"]],
    [["bands", 1, "label", "id"], "\udc00b", ["bands", 1, "label", "id"]],
    [["evidence", 0, "sources", 1], "\ud83d.pdf", ["evidence", 0, "sources", 1]],
    [["\ud800"], 1, ["\ud800"]],
  ])("at %j", (path, value, place) => {
    expect(refused(setAt(sampleRuleSet(), path, value))).toMatchObject([
      { code: "not-allowed", path: place },
    ]);
    expect(refused(setAt(sampleRuleSet(), ["title", "en"], "a\ud83d\ude00"))).toEqual([]);
  });
});

describe("parseRuleSet(json) refuses what makes no sense", () => {
  const bounds = (...list: unknown[]) =>
    list.map((lowerBound, i) => ({ lowerBound, inclusive: true, grade: `G${i}`, zone: null, label: null }));

  test.each<[string, readonly (readonly [Path, unknown])[], readonly [string, Path, string][]]>([
    [
      "bands that descend",
      [[["bands"], bounds(0, 80, "50.5")]],
      [
        [
          "band-order",
          ["bands", 2, "lowerBound"],
          'bands[2] (G2).lowerBound: "50.5" is below the bound of the band before it, 80; bands ascend',
        ],
      ],
    ],
    [
      "two bands with one bound, written in two ways",
      [[["bands"], bounds(0, 50, "50.00")]],
      [
        [
          "band-unreachable",
          ["bands", 2, "lowerBound"],
          'bands[2] (G2).lowerBound: "50.00" is the bound of the band before it too, which no score reaches',
        ],
      ],
    ],
    [
      "a bound above the scale",
      [[["bands"], bounds(0, "100.01")]],
      [
        [
          "band-outside-scale",
          ["bands", 1, "lowerBound"],
          'bands[1] (G1).lowerBound: "100.01" is outside the scale from 0 to "100"',
        ],
      ],
    ],
    [
      "a bound below the scale",
      [[["bands"], bounds(-1, 0)]],
      [
        [
          "band-outside-scale",
          ["bands", 0, "lowerBound"],
          'bands[0] (G0).lowerBound: -1 is outside the scale from 0 to "100"',
        ],
        [
          "band-gap",
          ["bands", 0, "lowerBound"],
          "bands[0] (G0).lowerBound: -1 is not the scale's minimum 0, where the first band begins",
        ],
      ],
    ],
    [
      "a hole at the bottom",
      [[["bands"], bounds("0.01", 50)]],
      [
        [
          "band-gap",
          ["bands", 0, "lowerBound"],
          'bands[0] (G0).lowerBound: "0.01" is not the scale\'s minimum 0, where the first band begins',
        ],
      ],
    ],
    [
      "a minimum that no band holds",
      [[["bands", 0, "inclusive"], false]],
      [
        [
          "band-gap",
          ["bands", 0, "inclusive"],
          "bands[0] (C).inclusive: the first band must hold the scale's minimum 0, which no band holds",
        ],
      ],
    ],
    [
      "a bound finer than what is classified",
      [[["bands"], bounds(0, "50.505")]],
      [
        [
          "band-unreachable",
          ["bands", 1, "lowerBound"],
          'bands[1] (G1).lowerBound: "50.505" has more than the 2 decimals that scores are classified on',
        ],
      ],
    ],
    [
      "a band that ends before its first score",
      [
        [["bands", 1], { ...bounds(50)[0], inclusive: false }],
        [["bands", 2], bounds("50.01")[0]],
      ],
      [
        [
          "band-unreachable",
          ["bands", 1],
          "bands[1] (G0): no score of 2 decimals lies between its bound and the next",
        ],
      ],
    ],
    [
      "a band above the maximum",
      [[["bands", 2], { ...bounds(100)[0], inclusive: false }]],
      [
        [
          "band-unreachable",
          ["bands", 2],
          "bands[2] (G0): no score of 2 decimals lies between its bound and the next",
        ],
      ],
    ],
    [
      "a bound outside its bracket",
      [[["bands", 2, "bracket", "above"], 80]],
      [
        [
          "band-order",
          ["bands", 2, "bracket"],
          "bands[2] (A).bracket: its bound 80 is not above 80 and at most 80.25",
        ],
      ],
    ],
    [
      "an empty scale of scores",
      [
        [["score", "max"], "0.0"],
        [["bands"], bounds(0)],
      ],
      [
        [
          "scale-empty",
          ["score"],
          'score: the scale from 0 to "0.0" is empty; its ends must differ, and a score\'s must ascend',
        ],
      ],
    ],
    [
      "an empty scale of answers",
      [[[...people, "scale", "from"], "3.0"]],
      [
        [
          "scale-empty",
          [...people, "scale"],
          'criteria.children[0] (input).children[0] (people).scale: the scale from "3.0" to 3 is empty; its ends must differ, and a score\'s must ascend',
        ],
      ],
    ],
    [
      "points that miss their total by a hundredth",
      [[[...output, "points"], "66.71"]],
      [
        [
          "weight-sum",
          ["criteria", "total"],
          'criteria.total: "100" is not what its children weigh together, 10001/100',
        ],
      ],
    ],
    [
      "weights that sum to nothing",
      [
        [[...input, "total"], undefined],
        [[...people, "weight"], 0],
        [[...input, "children", 1, "weight"], "0.0"],
      ],
      [
        [
          "weight-sum",
          input,
          "criteria.children[0] (input): what its children weigh sums to 0, not to more than 0",
        ],
      ],
    ],
    [
      "a weight below 0",
      [
        [[...people, "weight"], "-1"],
        [[...input, "children", 1, "weight"], 10],
      ],
      [
        [
          "below-minimum",
          [...people, "weight"],
          'criteria.children[0] (input).children[0] (people).weight: "-1" is below 0',
        ],
      ],
    ],
    [
      "points and a total of 0",
      [
        [[...input, "points"], 0],
        [[...output, "total"], 0],
        [["criteria", "total"], "66.7"],
      ],
      [
        ["below-minimum", [...input, "points"], "criteria.children[0] (input).points: 0 is below 0.0001"],
        ["below-minimum", [...output, "total"], "criteria.children[1] (output).total: 0 is below 0.000001"],
      ],
    ],
    [
      "an id twice",
      [[[...people, "id"], "output"]],
      [
        [
          "duplicate-id",
          [...output, "id"],
          'criteria.children[1] (output).id: "output" is taken by criteria.children[0] (input).children[0] (output).id',
        ],
      ],
    ],
    [
      "a fact twice",
      [[["qualifiers", 1], sampleRuleSet().qualifiers[0]]],
      [
        [
          "duplicate-id",
          ["qualifiers", 1, "fact"],
          'qualifiers[1] (followed-up).fact: "followed-up" is taken by qualifiers[0] (followed-up).fact',
        ],
      ],
    ],
    [
      "children without a method",
      [
        [[...output, "method"], undefined],
        [[...output, "total"], undefined],
      ],
      [
        [
          "method-children",
          output,
          "criteria.children[1] (output): has children but no method; say how their values become one",
        ],
      ],
    ],
    [
      "a method without children",
      [[[...people, "method"], "mean"]],
      [
        [
          "method-children",
          people,
          "criteria.children[0] (input).children[0] (people): has a method but no children; leave the method out or name the children",
        ],
      ],
    ],
    [
      "a child without a weight",
      [[[...people, "weight"], undefined]],
      [
        [
          "method-children",
          people,
          "criteria.children[0] (input).children[0] (people): lacks the weight that it needs under weighted-mean; unknown ones are declared",
        ],
      ],
    ],
    [
      "points under a weighted mean",
      [[[...people, "points"], 3]],
      [
        [
          "method-children",
          people,
          "criteria.children[0] (input).children[0] (people): has points, which mean nothing under this parent",
        ],
      ],
    ],
    [
      "a total and weights under a mean",
      [[[...output, "method"], "mean"]],
      [
        [
          "method-children",
          output,
          "criteria.children[1] (output): has a total, which only the methods weighted-mean and sum take",
        ],
        [
          "method-children",
          [...output, "children", 0],
          "criteria.children[1] (output).children[0] (view): has a weight, which means nothing under this parent",
        ],
      ],
    ],
    [
      "a root with points",
      [[["criteria", "points"], 100]],
      [["method-children", ["criteria"], "criteria: has points, which mean nothing under this parent"]],
    ],
    [
      "more decimals than an input has",
      [[[...people, "scale", "to"], "3.00001"]],
      [
        [
          "too-many-decimals",
          [...people, "scale", "to"],
          'criteria.children[0] (input).children[0] (people).scale.to: "3.00001" has more than 4 decimals',
        ],
      ],
    ],
    [
      "more decimals than a weight has",
      [[[...people, "weight"], 0.1 + 0.2]],
      [
        [
          "too-many-decimals",
          [...people, "weight"],
          "criteria.children[0] (input).children[0] (people).weight: 0.30000000000000004 has more than 6 decimals",
        ],
      ],
    ],
    [
      "a number below exact reading",
      [[["bands", 1, "lowerBound"], `-${"9".repeat(50)}`]],
      [
        [
          "above-maximum",
          ["bands", 1, "lowerBound"],
          `bands[1] (B).lowerBound: "-${"9".repeat(38)}…" has a magnitude above 99999999999.9999`,
        ],
      ],
    ],
    [
      "a number beyond exact reading",
      [[["score", "max"], "9".repeat(50)]],
      [
        [
          "above-maximum",
          ["score", "max"],
          `score.max: "${"9".repeat(39)}…" has a magnitude above 99999999999.9999`,
        ],
      ],
    ],
    [
      "a claim without evidence",
      [
        [["evidence", 6], undefined],
        [["evidence", 0, "claim"], "score.rounding"],
      ],
      [
        [
          "missing-evidence",
          ["evidence"],
          'evidence: holds nothing on "score"; say what it rests on, or that it is unknown',
        ],
        [
          "missing-evidence",
          ["evidence"],
          'evidence: holds nothing on "ranking"; say what it rests on, or that it is unknown',
        ],
      ],
    ],
    [
      "qualifiers without evidence",
      [[["evidence", 5], undefined]],
      [
        [
          "missing-evidence",
          ["evidence"],
          'evidence: holds nothing on "qualifiers"; say what it rests on, or that it is unknown',
        ],
      ],
    ],
    [
      "integer scores that leave a band between two of them empty",
      [
        [["score", "decimals"], 0],
        [["bands"], bounds(0, "50.2", "50.7")],
      ],
      [
        [
          "band-unreachable",
          ["bands", 1],
          "bands[1] (G1): no score of 0 decimals lies between its bound and the next",
        ],
      ],
    ],
    [
      "policies without children",
      [[[...people, "missing"], { leftOut: "zero" }]],
      [
        [
          "method-children",
          [...people, "missing"],
          "criteria.children[0] (input).children[0] (people).missing: says what happens when children are missing, but there are none; leave it out",
        ],
      ],
    ],
    [
      "a completeness above 1",
      [[[...input, "missing"], { completeness: "1.000001" }]],
      [
        [
          "above-maximum",
          [...input, "missing", "completeness"],
          'criteria.children[0] (input).missing.completeness: "1.000001" is above 1',
        ],
      ],
    ],
    [
      "a completeness below 0",
      [[[...input, "missing"], { completeness: -0.5 }]],
      [
        [
          "below-minimum",
          [...input, "missing", "completeness"],
          "criteria.children[0] (input).missing.completeness: -0.5 is below 0",
        ],
      ],
    ],
    [
      "a completeness of seven decimals",
      [[[...input, "missing"], { completeness: "0.3333333" }]],
      [
        [
          "too-many-decimals",
          [...input, "missing", "completeness"],
          'criteria.children[0] (input).missing.completeness: "0.3333333" has more than 6 decimals',
        ],
      ],
    ],
    [
      "a rounding that the scale's end does not survive",
      [[[...input, "rounding"], { decimals: 0, rounding: "half-up" }]],
      [
        [
          "too-many-decimals",
          [...input, "rounding", "decimals"],
          'criteria.children[0] (input).rounding.decimals: "33.3" has more than 0 decimals',
        ],
      ],
    ],
    [
      "a root with a scale of its own",
      [[["criteria", "scale"], { from: 100, to: 0 }]],
      [
        [
          "not-allowed",
          ["criteria", "scale"],
          "criteria.scale: the root's values are scores, on their scale; leave its scale out",
        ],
      ],
    ],
    [
      "a total under a median",
      [
        [["criteria", "method"], "median"],
        [[...input, "points"], undefined],
        [[...output, "points"], undefined],
      ],
      [
        [
          "method-children",
          ["criteria"],
          "criteria: has a total, which only the methods weighted-mean and sum take",
        ],
      ],
    ],
    [
      "weights under a minimum",
      [
        [[...output, "method"], "minimum"],
        [[...output, "total"], undefined],
      ],
      [
        [
          "method-children",
          [...output, "children", 0],
          "criteria.children[1] (output).children[0] (view): has a weight, which means nothing under this parent",
        ],
      ],
    ],
    [
      "a tree under a mean over products",
      [[["region", "of"], "products"]],
      [
        [
          "not-allowed",
          ["region", "of"],
          "region.of: a mean over products asks for no tree below units; declare the criteria unknown, or take units",
        ],
      ],
    ],
    [
      "evidence without a source",
      [[["evidence", 0, "sources"], []]],
      [
        [
          "missing-evidence",
          ["evidence", 0, "sources"],
          "evidence[0] (score).sources: is empty, and what is confirmed needs a source",
        ],
      ],
    ],
  ])("%s", (_name, changes, issues) => {
    expect(refused(damaged(...changes))).toEqual(
      issues.map(([code, path, message]) => ({ code, path, message })),
    );
  });

  test("numbers beyond reading are told once, and by nothing that computes with them", () => {
    const fine = "3.00000001";
    const elements = [{ id: "a", label: { id: "x", en: "x" }, scale: { from: 1, to: fine } }];
    const root = { id: "unit", label: { id: "x", en: "x" }, method: "mean", children: elements };
    const codes = (json: unknown) => refused(json).map(({ code, path }) => [code, path.at(-1)]);
    expect(codes(damaged([["survey"], true], [["criteria"], root]))).toEqual([["too-many-decimals", "to"]]);
    const rounding = { decimals: 0, rounding: "up" };
    expect(codes(damaged([[...people, "rounding"], rounding], [[...people, "scale", "to"], fine]))).toEqual([
      ["too-many-decimals", "to"],
    ]);
    for (const i of [0, 2]) {
      const huge = damaged([["bands", i, "lowerBound"], "9".repeat(50)]);
      expect(codes(huge)).toEqual([["above-maximum", "lowerBound"]]);
    }
  });

  describe("a survey", () => {
    const label = { id: "x", en: "x" };
    const scale = { from: 1, to: 4 };
    const survey = (...elements: object[]) =>
      damaged(
        [["survey"], true],
        [
          ["criteria"],
          {
            id: "unit",
            label,
            method: "weighted-mean",
            children: elements.map((fields, i) => ({ id: `u${i}`, label, weight: 1, scale, ...fields })),
          },
        ],
      );

    test("of elements with whole scales and known weights is read", () => {
      expect(refused(survey({}, { weight: "0.5", scale: { from: "5.0", to: 1 } }))).toEqual([]);
      expect(refused(damaged([["survey"], false]))).toEqual([]);
    });

    test.each<[string, object, Path, string]>([
      [
        "with children",
        { method: "mean", children: [{ id: "a", label }] },
        ["criteria", "children", 1],
        "criteria.children[1] (u1): is an element of a survey, which has no children",
      ],
      [
        "with an unknown weight",
        { weight: { unknown: "x" } },
        ["criteria", "children", 1],
        "criteria.children[1] (u1): is an element of a survey, whose weight or points must be known",
      ],
      [
        "with a scale that is not whole",
        { scale: { from: 1, to: "3.5" } },
        ["criteria", "children", 1],
        "criteria.children[1] (u1): is an element of a survey; the ends of its scale must be whole",
      ],
      [
        "with a rounding",
        { rounding: { decimals: 0, rounding: "up" } },
        ["survey"],
        "survey: a survey takes weighted-mean, sum and mean only, without missing and rounding below the score",
      ],
    ])("of an element %s is refused", (_, fields, path, message) => {
      expect(refused(survey({}, fields))).toEqual([{ code: "not-allowed", path, message }]);
    });

    test.each([
      [{ unknown: "x" }],
      [{ id: "unit", label: { id: "x", en: "x" } }],
      [{ id: "unit", label: { id: "x", en: "x" }, method: "mean", children: { unknown: "x" } }],
    ])("without known elements is refused: %j", (criteria) => {
      expect(refused(damaged([["survey"], true], [["criteria"], criteria]))).toEqual([
        {
          code: "not-allowed",
          path: ["survey"],
          message: "survey: the elements that respondents answer are not known; a survey names them all",
        },
      ]);
    });
  });

  test("a digest of other rules", () => {
    const { digest } = parseRuleSet(sampleRuleSet());
    const issues = refused(damaged([["digest"], digest], [["year"], 2025]));
    expect(issues).toMatchObject([{ code: "digest-mismatch", path: ["digest"] }]);
    const right = digestOf(parseRuleSet(damaged([["year"], 2025])));
    expect(issues[0]!.message).toBe(
      `digest: the digest "${digest.slice(0, 39)}…" is not that of sample/2024; there is ${right}`,
    );
  });

  test("all of it at once", () => {
    const rules = damaged(
      [["bands"], bounds(1, 80, 50, 200)],
      [[...people, "weight"], 5],
      [["evidence"], []],
      [[...output, "id"], "input"],
      [["digest"], `sha256-${"0".repeat(64)}`],
    );
    expect(new Set(refused(rules).map(({ code }) => code))).toEqual(
      new Set([
        "band-gap",
        "band-order",
        "band-outside-scale",
        "weight-sum",
        "missing-evidence",
        "duplicate-id",
        "digest-mismatch",
      ]),
    );
  });
});
