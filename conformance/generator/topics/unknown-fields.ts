import { type Criterion, ruleSets } from "../../../src/index.ts";
import { drawAnswers } from "../draw-answers.ts";
import { drawRegion, drawScore, treeOf } from "../draw-assessment.ts";
import { childrenOf } from "../draw-group-answers.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";

type Fields = Record<string, unknown>;

const unknownFields = ["fact", "provinsi", "Score", "nilai", "names", "id", "constructor", "__proto__"];
// biome-ignore format: a list
const unknownForms = [
  { percent: 5, x: 1 }, { percent: 50, note: null }, { answers: {}, "": 1 }, { notAssessed: "tutup", reason: "tutup" },
  { Percent: 50 }, { percent: 101, answer: 1 },
];

/** Adds a field that nobody knows to one part of an assessment, or to two. */
const places: readonly ((region: Fields, score: unknown, odd: Fields) => unknown)[] = [
  (region, score, odd) => ({ region, score, ...odd }),
  (region, score, odd) => ({ region: { ...region, ...odd }, score }),
  (region, score, odd) => ({
    region,
    units: [
      { name: "Dinkes", score },
      { name: "Disdik", score, ...odd },
    ],
  }),
  (region, _, odd) => ({ region, units: [{ name: "Dinkes", products: [{ name: "a", score: 50, ...odd }] }] }),
  (region, _, odd) => ({ region, units: [{ name: "Dinkes", products: { mean: 50, count: 3, ...odd } }] }),
  (region, _, odd) => ({ region: { ...region, ...odd }, units: [{ name: "Dinkes", ...odd }] }),
  (region, _, odd) => ({ region, notAssessed: "tutup", ...odd }),
];

/** Fields that nobody knows: in assessments, and beside the one field of an answer. */
export function drawUnknownFields(random: Random, i: number): Question {
  if (i % 3 === 2) return drawUnknownForm(random, i);
  const place = places[i % places.length]!;
  const counted = ruleSets().filter(({ region }) => "of" in region && region.of === "products");
  const rules = random.pick(i % places.length === 3 || i % places.length === 4 ? counted : ruleSets());
  // a field that is no longer than its name has to be: any value, as long as there is one
  const odd = fieldOf(random.pick(unknownFields), random.pick([1, null, "", {}, [], false]));
  const region = drawRegion(random, rules.appliesTo) as unknown as Fields;
  const assessment = place(region, drawScore(random, rules), odd);
  return { do: "score", rules: `${rules.id}@${rules.version}`, input: { assessment } };
}

/** An own field, whatever its name. */
function fieldOf(name: string, value: unknown): Fields {
  return Object.fromEntries([[name, value]]);
}

/** An answer with a field that is none of the four, or an id from deeper down, in trees of all kinds. */
function drawUnknownForm(random: Random, i: number): Question {
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
