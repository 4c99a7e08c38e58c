import { describe, expect, test } from "vitest";
import {
  classify,
  compile,
  isScoringError,
  type RuleSetInput,
  ruleSets,
  score,
  scoreAll,
  scoreColumns,
} from "../../src/index.ts";
import type { Answers, Assessment, RuleSet } from "../../src/model/index.ts";
import { receipt, replay } from "../../src/receipt/index.ts";
import { byUnits } from "../support/assessments.ts";
import { caught } from "../support/caught.ts";
import { ownRules } from "../support/custom-rules.ts";
import { drawFrom, draws } from "../support/draw.ts";
import { drawAnswers, drawTree } from "../support/draw-tree.ts";
import { expectOneIn } from "../support/expect-one-in.ts";

/** The forms in which the same rules may come: what is computed follows from what is in them. */
const forms: readonly (readonly [string, (rules: RuleSet) => RuleSet])[] = [
  ["a structured clone", (rules) => structuredClone(rules)],
  ["a spread", (rules) => ({ ...rules })],
  ["a copy from JSON", (rules) => JSON.parse(JSON.stringify(rules))],
  ["a shallowly frozen copy", (rules) => Object.freeze(JSON.parse(JSON.stringify(rules)))],
  ["a copy without digest", ({ digest: _, ...rules }) => structuredClone(rules) as RuleSet],
  ["a copy with an empty digest", (rules) => ({ ...rules, digest: "" })],
];

/** A call's result, or what it refused. */
function outcomeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!isScoringError(error)) throw error;
    return [error.code, error.issues];
  }
}

/** What every public function that takes a rule set gives. */
function outcomesOf(rules: RuleSet, assessment: Assessment): readonly unknown[] {
  const table = { regions: 1, region: [0, 0], columns: { score: [50, 60] } };
  return [
    outcomeOf(() => score(rules, assessment)),
    outcomeOf(() => scoreAll(rules, [assessment])),
    outcomeOf(() => classify(rules, rules.score.max)),
    outcomeOf(() => scoreColumns(rules, table)),
    outcomeOf(() => receipt(rules, assessment)),
    outcomeOf(() => replay(receipt(rules, assessment), rules)),
    outcomeOf(() => compile(rules)),
  ];
}

describe.each(forms)("%s of a rule set gives the same", (_, copy) => {
  test.each(ruleSets().map((rules) => [rules.id, rules] as const))("%s", (_id, rules) => {
    const known = "of" in rules.region ? byUnits(rules, [50, "77.995"]) : null;
    const region = { name: "Kota Contoh", type: rules.appliesTo[0]! };
    const assessment: Assessment = known === null ? { region, score: 50 } : { ...known, region };
    const outcomes = outcomesOf(rules, assessment);
    expect(outcomes[0]).toHaveProperty("status", "scored");
    expect(outcomesOf(copy(rules), assessment)).toStrictEqual(outcomes);
  });

  test("by custom rule sets with every method, policy and rounding", () => {
    const draw = drawFrom();
    let scored = 0;
    const count = draws(60);
    for (let i = 0; i < count; i++) {
      const tree = drawTree(draw, { policies: true, rounding: true });
      const rules = ownRules(tree);
      const dimensions = drawAnswers(draw, tree, i % 2 === 0) as Answers;
      const assessment = { region: { name: "a", type: "kota" }, units: [{ name: "u", dimensions }] };
      const outcomes = outcomesOf(rules, assessment);
      if (!Array.isArray(outcomes[0])) scored++;
      expect(outcomesOf(copy(rules), assessment)).toStrictEqual(outcomes);
    }
    expectOneIn(3, scored, count);
  });
});

describe("an edited copy", () => {
  const edit = (rules: RuleSet): RuleSet => ({ ...rules, bands: rules.bands.slice(0, 1) });
  const assessment = { region: { name: "a", type: "kota" }, score: 50 };

  test.each(ruleSets().map((rules) => [rules.id, rules] as const))(
    "of %s that keeps its digest is refused by every function",
    (_, rules) => {
      const edited = edit(rules);
      const calls = [
        () => score(edited, assessment),
        () => scoreAll(edited, []),
        () => classify(edited, 50),
        () => scoreColumns(edited, { regions: 1, region: [0], columns: { score: [50] } }),
        () => receipt(edited, assessment),
        () => compile(edited),
      ];
      for (const call of calls) {
        const { code, issues } = caught(call);
        expect([code, issues.map(([issue]) => issue)]).toEqual(["invalid-rule-set", ["digest-mismatch"]]);
      }
    },
  );

  test.each(ruleSets().map((rules) => [rules.id, rules] as const))(
    "of %s without digest gets its own",
    (_, rules) => {
      const { digest: _digest, ...edited } = edit(rules);
      const result = score(edited as RuleSetInput, {
        region: { name: "a", type: rules.appliesTo[0]! },
        score: 50,
      });
      expect(result.ruleSet.id).toBe(rules.id);
      expect(result.ruleSet.digest).toMatch(/^sha256-[0-9a-f]{64}$/);
      expect(result.ruleSet.digest).not.toBe(rules.digest);
    },
  );
});
