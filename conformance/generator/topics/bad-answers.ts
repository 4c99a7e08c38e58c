import { type Criterion, ruleSets } from "../../../src/index.ts";
import { drawAnswers } from "../draw-answers.ts";
import { drawRespondents, treeOf } from "../draw-assessment.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";
import { faultyAnswers } from "./faults.ts";

type Fields = Record<string, unknown>;

/** Answers under a tree with one that is wrong, one too many or one too few. */
export function drawBadAnswers(random: Random, i: number): Question {
  const published = ruleSets().filter((rules) => treeOf(rules) !== null);
  const rules = i % 3 === 0 ? null : published[i % published.length]!;
  const ruleSet = rules === null ? drawRuleSet(random, i, i % 2 === 0) : undefined;
  const tree = treeOf(rules ?? ruleSet!) as Criterion;
  const { score } = rules ?? ruleSet!;
  const good = drawAnswers(random, tree, score, { chance: 10, refused: false });
  const policies = ruleSet !== undefined && i % 2 === 0;
  const dimensions = random.pick(faultyAnswers)(good as Fields, tree, random, policies);
  const unit = random.percent(80)
    ? { name: "Dinkes", dimensions }
    : { name: "Dinkes", respondents: spoil(random, tree) };
  const region = { name: "Contoh", type: "kota" };
  const assessment = random.percent(80) ? { region, units: [unit] } : { region, dimensions };
  const named = rules === null ? { ruleSet: ruleSet! } : { rules: `${rules.id}@${rules.version}` };
  return { do: "score", ...named, input: { assessment } };
}

/** Respondents of whom one answers what cannot be answered. */
function spoil(random: Random, tree: Criterion): unknown {
  const list: unknown[][] = drawRespondents(random, tree).map((answers) => [...answers]);
  const one = random.pick(list);
  if (random.percent(25)) one.pop();
  else one[random.between(0, one.length - 1)] = random.pick([0, 5, 2.5, null, "3", true, -1, []]);
  return list;
}
