import type { Answers, Assessment, Criterion, RuleSet } from "../../../src/index.ts";
import { drawRegion, drawScore } from "../draw-assessment.ts";
import { drawGroupAnswers } from "../draw-group-answers.ts";
import { drawGroupTree } from "../draw-group-tree.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import type { Random } from "../random.ts";
import type { Question, ShortRuleSet } from "../vector.ts";

/** A custom rule set with groups. */
export function drawGroupedSet(random: Random, i: number): ShortRuleSet {
  return { ...drawRuleSet(random, i, false), criteria: drawGroupTree(random) };
}

/** Regions by custom rule sets with groups, some of which name region types of their own. */
export function drawCustomGroups(random: Random, i: number): Question {
  const ruleSet = { ...drawGroupedSet(random, i), ...drawTypes(random) };
  const assessment = drawGrouped(random, ruleSet.criteria as Criterion, ruleSet);
  return { do: "score", ruleSet, input: { assessment } };
}

/** Region types that only a custom rule set names. */
export function drawTypes(random: Random): { readonly appliesTo?: RuleSet["appliesTo"] } {
  return random.percent(50) ? {} : { appliesTo: ["desa", "badan-usaha", "kota"] as never };
}

type Rules = Pick<RuleSet, "appliesTo" | "score" | "region" | "bands"> & {
  readonly criteria: unknown;
  readonly qualifiers: readonly unknown[];
};

/** A region whose dimensions are answered in part by those that a group is made of. */
export function drawGrouped(random: Random, root: Criterion, rules: Rules): Assessment {
  const region = drawRegion(random, rules.appliesTo);
  const draw = (): Answers => drawGroupAnswers(random, root, rules.score);
  if (random.percent(35)) return { region, dimensions: draw() };
  const units = ["Dinkes", "Disdik", "Dinsos"]
    .slice(0, random.between(1, 3))
    .map((name) =>
      random.percent(80) ? { name, dimensions: draw() } : { name, score: drawScore(random, rules) },
    );
  return { region, units };
}
