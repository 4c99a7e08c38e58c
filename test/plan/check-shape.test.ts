import { expect, test } from "vitest";
import { startIssues } from "../../src/issues/issue-list.ts";
import { checkShape } from "../../src/plan/check-shape.ts";

const label = () => ({ id: "x", en: "x" });

/** A rule set of the right shape, with every field that decides a result. */
function right() {
  return {
    id: "a",
    version: "1.0.0",
    digest: "",
    survey: false,
    region: { method: "mean", of: "products" },
    score: { decimals: 0, rounding: "half-up", inputDecimals: 0, min: 0, max: 100 },
    classifyOn: { decimals: 0, rounding: "half-up" },
    appliesTo: ["kota"],
    bands: [
      { lowerBound: 0, inclusive: true, grade: "B", zone: null, label: null },
      {
        lowerBound: 50,
        inclusive: true,
        grade: "A",
        zone: "hijau",
        label: label(),
        bracket: { above: 49, upTo: 51 },
      },
    ],
    qualifiers: [{ fact: "f", label: label() }],
    criteria: {
      id: "unit",
      method: "sum",
      total: 100,
      missing: { notApplicable: "zero", notAssessed: "zero", leftOut: "zero", completeness: 0 },
      children: [
        { id: "c", points: 100, weight: { unknown: "x" }, scale: { from: 0, to: 100 } },
        { id: "d", rounding: { decimals: 0, rounding: "down" } },
      ],
    },
  };
}

function issuesOf(rules: object) {
  const at = startIssues();
  checkShape(rules, at);
  return at.list.issues;
}

test("a rule set of the right shape has no issue", () => {
  expect(issuesOf(right())).toEqual([]);
});

test.each([
  ["id", "text"],
  ["version", "text"],
  ["digest", "text"],
  ["survey", "boolean"],
  ["region", "region-rule"],
  ["score", "object"],
  ["score.decimals", "precision"],
  ["score.inputDecimals", "precision"],
  ["score.min", "decimal"],
  ["score.max", "decimal"],
  ["appliesTo", "list"],
  ["appliesTo.0", "text"],
  ["bands", "list"],
  ["bands.1", "object"],
  ["bands.1.lowerBound", "decimal"],
  ["bands.1.inclusive", "boolean"],
  ["bands.1.grade", "text-or-null"],
  ["bands.1.zone", "text-or-null"],
  ["bands.1.label", "object"],
  ["bands.1.label.id", "text"],
  ["bands.1.bracket.above", "decimal"],
  ["bands.1.bracket.upTo", "decimal"],
  ["qualifiers.0.fact", "text"],
  ["qualifiers.0.label.en", "text"],
  ["criteria.id", "text"],
  ["criteria.total", "decimal"],
  ["criteria.missing.completeness", "decimal"],
  ["criteria.children.0.points", "decimal-or-unknown"],
  ["criteria.children.0.weight", "decimal-or-unknown"],
  ["criteria.children.0.scale.from", "decimal"],
  ["criteria.children.0.scale.to", "decimal"],
  ["criteria.children.1.rounding.decimals", "precision"],
])("a symbol in place of %s is no %s", (path, expected) => {
  const rules = right();
  const steps = path.split(".");
  const last = steps.pop()!;
  // biome-ignore lint/suspicious/noExplicitAny: any field of the rules is replaced
  const above = steps.reduce<any>((fields, step) => fields[step], rules);
  above[last] = Symbol("x");
  const issues = issuesOf(rules);
  expect(issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([["invalid-type", path]]);
  expect(issues[0]!.params).toMatchObject({ expected });
});

test.each(["notApplicable", "notAssessed", "leftOut"])("a policy for %s is one of the words", (kind) => {
  const rules = right();
  (rules.criteria.missing as Record<string, unknown>)[kind] = "one";
  const [issue] = issuesOf(rules);
  expect(issue!.path).toEqual(["criteria", "missing", kind]);
  expect(issue!.params).toMatchObject({ reason: "word", expected: expect.arrayContaining(["zero"]) });
});

test("a field that is left out is missing, and items are called by their id, grade or fact", () => {
  const rules = right();
  const { zone: _, ...band } = rules.bands[1]!;
  const { label: __, ...qualifier } = rules.qualifiers[0]!;
  const child = { ...rules.criteria.children[0]!, scale: { from: 0 } };
  const criteria = { ...rules.criteria, children: [child] };
  const issues = issuesOf({ ...rules, bands: [rules.bands[0], band], qualifiers: [qualifier], criteria });
  expect(issues.map(({ code, message }) => [code, message.split(": ")[0]])).toEqual([
    ["missing-field", "bands[1] (A).zone"],
    ["missing-field", "qualifiers[0] (f).label"],
    ["missing-field", "criteria.children[0] (c).scale.to"],
  ]);
  expect(issues.map(({ params }) => params)).toEqual(
    ["text-or-null", "object", "decimal"].map((expected) => ({ expected })),
  );
});

test("an item that is no record has no name", () => {
  const issues = issuesOf({ ...right(), appliesTo: [5], qualifiers: [null] });
  expect(issues.map(({ message }) => message.split(": ")[0])).toEqual(["appliesTo[0]", "qualifiers[0]"]);
});
