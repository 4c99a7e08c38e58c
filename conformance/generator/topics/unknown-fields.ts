import type { Criterion, RuleSet } from "../../../src/index.ts";
import { drawAnswers } from "../draw-answers.ts";
import { drawRegion, drawScore, treeOf } from "../draw-assessment.ts";
import { childrenOf } from "../draw-group-answers.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import { nameOf } from "../name-of.ts";
import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";
import type { Series } from "./topic.ts";

type Fields = Record<string, unknown>;

const unknownFields = ["fact", "provinsi", "Score", "nilai", "names", "id", "constructor", "__proto__"];
// biome-ignore format: a list
const unknownForms = [
  { percent: 5, x: 1 }, { percent: 50, note: null }, { answers: {}, "": 1 }, { notAssessed: "tutup", reason: "tutup" },
  { Percent: 50 }, { percent: 101, answer: 1 },
];

/** Adds a field that nobody knows to one part of an assessment, or to two. */
type Add = (region: Fields, score: unknown, odd: Fields) => unknown;

const places: readonly Add[] = [
  (region, score, odd) => ({ region, score, ...odd }),
  (region, score, odd) => ({ region: { ...region, ...odd }, score }),
  (region, score, odd) => ({
    region,
    units: [
      { name: "Dinkes", score },
      { name: "Disdik", score, ...odd },
    ],
  }),
  (region, _, odd) => ({ region: { ...region, ...odd }, units: [{ name: "Dinkes", ...odd }] }),
  (region, _, odd) => ({ region, notAssessed: "tutup", ...odd }),
];

/** The places of rule sets that take products. */
const placesOfProducts: readonly Add[] = [
  (region, _, odd) => ({ region, units: [{ name: "Dinkes", products: [{ name: "a", score: 50, ...odd }] }] }),
  (region, _, odd) => ({ region, units: [{ name: "Dinkes", products: { mean: 50, count: 3, ...odd } }] }),
];

/** Fields that nobody knows, in every place where assessments by a published rule set may have them. */
export function askUnknownFields(rules: RuleSet): Series {
  const isCounted = "of" in rules.region && rules.region.of === "products";
  const open = isCounted ? [...places, ...placesOfProducts, ...placesOfProducts] : places;
  return {
    count: 2 * open.length,
    draw: (random, i) => {
      // a field that is no longer than its name has to be: any value, as long as there is one
      const odd = fieldOf(random.pick(unknownFields), random.pick([1, null, "", {}, [], false]));
      const region = drawRegion(random, rules.appliesTo) as unknown as Fields;
      const assessment = open[i % open.length]!(region, drawScore(random, rules), odd);
      return { do: "score", rules: nameOf(rules), input: { assessment } };
    },
    keeps: (answer) => "error" in answer,
  };
}

/** An own field, whatever its name. */
function fieldOf(name: string, value: unknown): Fields {
  return Object.fromEntries([[name, value]]);
}

/** An answer with a field that is none of the four, or an id from deeper down, in trees of all kinds. */
export function drawUnknownForm(random: Random, i: number): Question {
  const ruleSet = drawRuleSet(random, i, random.percent(60));
  const tree = treeOf(ruleSet) as Criterion;
  const good = drawAnswers(random, tree, ruleSet.score) as Fields;
  const deeper = childrenOf(tree).flatMap((child) => listBelow(child));
  const dimensions =
    deeper.length > 0 && random.percent(40)
      ? { ...good, [random.pick(deeper)]: 1 }
      : { ...good, [random.pick(childrenOf(tree)).id]: random.pick(unknownForms) };
  const region = { name: "Contoh", type: "kota" };
  return { do: "score", ruleSet, input: { assessment: { region, dimensions } } };
}

function listBelow(criterion: Criterion): readonly string[] {
  return childrenOf(criterion).flatMap((child) => [child.id, ...listBelow(child)]);
}
