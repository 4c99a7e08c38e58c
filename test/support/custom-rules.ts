import { parseRuleSet } from "../../src/authoring/index.ts";
import type { Answers, Criterion, MissingRule, RegionResult, RuleSet } from "../../src/model/index.ts";
import { score } from "../../src/score/score.ts";
import { sampleRuleSet } from "./sample-rule-set.ts";

const label = { id: "x", en: "x" };

const bands = [
  { lowerBound: 0, inclusive: true, grade: "B", zone: "merah", label },
  { lowerBound: 50, inclusive: true, grade: "A", zone: "hijau", label },
];

/** A criterion with a label, whatever else it has. */
export function node(id: string, fields: object = {}): Criterion {
  return { id, label, ...fields } as Criterion;
}

/** The JSON of a rule set from 0 to 100 with a tree of one's own. */
export function ownJson(root: object, fields: object = {}): object {
  const { qualifiers: _, ...rest } = sampleRuleSet();
  return { ...rest, qualifiers: [], bands, criteria: node("unit", root), ...fields };
}

/** The rule set, read. */
export function ownRules(root: object, fields: object = {}): RuleSet {
  return parseRuleSet(ownJson(root, fields));
}

/** A mean of two, of which `a` may be missing. */
export function pair(missing: MissingRule, method = "mean"): RuleSet {
  const weight = method === "weighted-mean" ? [{ weight: 1 }, { weight: 3 }] : [{}, {}];
  return ownRules({ method, missing, children: [node("a", weight[0]), node("b", weight[1])] });
}

/** The result of a region of one unit with these answers. */
export function scoreUnit(rules: RuleSet, dimensions: object): RegionResult {
  return score(rules, {
    region: { name: "Kota Contoh", type: "kota" },
    units: [{ name: "u", dimensions: dimensions as Answers }],
  });
}
