import type { Criterion, RuleSet } from "../../../src/index.ts";
import { drawAnswers } from "../draw-answers.ts";
import { type Drawable, drawRespondents, treeOf } from "../draw-assessment.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import { nameOf } from "../name-of.ts";
import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";
import { faultyAnswers } from "./faults.ts";

type Fields = Record<string, unknown>;

/** Answers under the tree of a published rule set with one that is wrong, one too many or one too few. */
export function drawBadAnswers(random: Random, rules: RuleSet): Question {
  return { do: "score", rules: nameOf(rules), input: { assessment: drawBad(random, rules, false) } };
}

/** The same under the tree of a custom rule set, every second one with policies. */
export function drawBadCustomAnswers(random: Random, i: number): Question {
  const policies = i % 2 === 0;
  const ruleSet = drawRuleSet(random, i, policies);
  return { do: "score", ruleSet, input: { assessment: drawBad(random, ruleSet, policies) } };
}

function drawBad(random: Random, rules: Drawable, policies: boolean): Fields {
  const tree = treeOf(rules) as Criterion;
  const good = drawAnswers(random, tree, rules.score, { chance: 10, refused: false });
  const dimensions = random.pick(faultyAnswers)(good as Fields, tree, random, policies);
  const unit = random.percent(80)
    ? { name: "Dinkes", dimensions }
    : { name: "Dinkes", respondents: spoil(random, tree) };
  const region = { name: "Contoh", type: "kota" };
  return random.percent(80) ? { region, units: [unit] } : { region, dimensions };
}

/** Respondents of whom one answers what cannot be answered. */
function spoil(random: Random, tree: Criterion): unknown {
  const list: unknown[][] = drawRespondents(random, tree).map((answers) => [...answers]);
  const one = random.pick(list);
  if (random.percent(25)) one.pop();
  else one[random.between(0, one.length - 1)] = random.pick([0, 5, 2.5, null, "3", true, -1, []]);
  return list;
}
