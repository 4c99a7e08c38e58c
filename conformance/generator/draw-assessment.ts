import type {
  Assessment,
  Criterion,
  Product,
  Qualifier,
  Region,
  RegionType,
  RuleSet,
  UnitAssessment,
} from "../../src/index.ts";
import { type Absences, canCompute, drawAnswers } from "./draw-answers.ts";
import { drawMillionths, millionths, type Range, rangeOf, writeDecimal } from "./draw-value.ts";
import type { Random } from "./random.ts";

/** What is asked of a rule set to draw for it. */
export type Drawable = Pick<RuleSet, "appliesTo" | "score" | "region" | "bands" | "survey"> & {
  readonly criteria: unknown;
  readonly qualifiers: readonly unknown[];
};

const names = ["DPMPTSP", "Disdukcapil", "Dinkes", "Disdik", "Dinsos", "Puskesmas A", "Puskesmas B", "RSUD"];

/** An assessment of a region by units, or by what else the rules know. */
export function drawAssessment(
  random: Random,
  rules: Drawable,
  absences: Absences = { chance: 0, refused: false },
): Assessment {
  const region = drawRegion(random, rules.appliesTo);
  return { region, ...drawFacts(random, rules), ...drawDepth(random, rules, absences) } as Assessment;
}

/** A region of one of the types. */
export function drawRegion(random: Random, types: readonly RegionType[], name?: string): Region {
  const region = {
    name: name ?? random.pick(["Contoh", "Kota Payakumbuh", "Magelang"]),
    type: random.pick(types),
  };
  return random.percent(50)
    ? { ...region, province: random.pick(["Jawa Tengah", "Sumatera Barat"]) }
    : region;
}

function drawDepth(random: Random, rules: Drawable, absences: Absences): Partial<Assessment> {
  const kind = random.between(0, 19);
  if (kind === 0) return { notAssessed: "tidak dikunjungi" };
  const tree = treeOf(rules);
  if (kind < 4 && tree !== null) return { dimensions: drawAnswers(random, tree, rules.score, absences) };
  if ("unknown" in rules.region || kind < 6) return { score: drawScore(random, rules) };
  const count = random.percent(80) ? random.between(1, 4) : random.between(5, 8);
  if (random.percent(tree === null ? 50 : 15) && rules.region.of === "units")
    return { units: drawTie(random, rules, count) };
  return { units: names.slice(0, count).map((name) => drawUnit(random, rules, name, absences)) };
}

/** The root of the tree, where its children can be computed with. */
export function treeOf({ criteria }: Pick<Drawable, "criteria">): Criterion | null {
  const root = criteria as Criterion;
  return canCompute(root) ? root : null;
}

/** A score of the rules, crowded at the bounds of the bands. */
export function drawScore(random: Random, rules: Drawable): number | string {
  return writeDecimal(random, drawMillionths(random, scoreRange(rules), boundsOf(rules)));
}

/** The scale of scores. */
export function scoreRange({ score }: Pick<Drawable, "score">): Range {
  return rangeOf(score.min, score.max);
}

/** The bounds of the bands, and of the intervals that are known for them. */
export function boundsOf({ bands }: Pick<Drawable, "bands">): readonly number[] {
  return bands.flatMap(({ lowerBound, bracket }) =>
    (bracket === undefined ? [lowerBound] : [lowerBound, bracket.above, bracket.upTo]).map(millionths),
  );
}

function drawUnit(random: Random, rules: Drawable, name: string, absences: Absences): UnitAssessment {
  if (random.percent(8)) return { name, notAssessed: random.pick(["tutup", "dalam renovasi"]) };
  if (rules.region && "of" in rules.region && rules.region.of === "products")
    return { name, products: drawProducts(random, rules) };
  const tree = treeOf(rules);
  if (rules.survey === true && tree !== null && random.percent(50))
    return { name, respondents: drawRespondents(random, tree) };
  if (tree !== null && random.percent(absences.chance > 0 ? 85 : 45))
    return { name, dimensions: drawAnswers(random, tree, rules.score, absences) };
  return { name, score: drawScore(random, rules) };
}

/** Respondents with a whole answer for each element. */
export function drawRespondents(random: Random, tree: Criterion): readonly (readonly number[])[] {
  const ends = (tree.children as readonly Criterion[]).map(({ scale }) => {
    const { least, most } = rangeOf(scale?.from ?? 1, scale?.to ?? 4);
    return [least / 1_000_000, most / 1_000_000] as const;
  });
  const count = random.between(1, 7);
  return Array.from({ length: count }, () => ends.map(([least, most]) => random.between(least, most)));
}

function drawProducts(random: Random, rules: Drawable): NonNullable<UnitAssessment["products"]> {
  const count = random.between(1, 5);
  if (random.percent(40)) return { mean: drawScore(random, rules), count: random.pick([1, count, 17, 365]) };
  return Array.from(
    { length: count },
    (_, i): Product => ({
      name: `produk ${i + 1}`,
      score: drawScore(random, rules),
    }),
  );
}

/** Units whose mean is a rounding tie, or a millionth beside one, near a bound. */
function drawTie(random: Random, rules: Drawable, count: number): readonly UnitAssessment[] {
  const range = scoreRange(rules);
  const grain = 10 ** (6 - rules.score.decimals);
  const near = random.percent(60) ? random.pick(boundsOf(rules)) : drawMillionths(random, range);
  const target = Math.floor(near / grain) * grain + random.pick([-1, 1]) * Math.floor(grain / 2);
  const values = Array.from({ length: count }, () => drawMillionths(random, range, boundsOf(rules)));
  const rest = values.slice(1).reduce((sum, value) => sum + value, 0);
  const first = target * count - rest + random.pick([0, 0, 0, 1, -1]);
  if (first >= range.least && first <= range.most) values[0] = first;
  else values.fill(Math.min(range.most, Math.max(range.least, target)));
  return values.map((value, i) => ({ name: names[i]!, score: writeDecimal(random, value) }));
}

function drawFacts(random: Random, { qualifiers }: Drawable): Pick<Assessment, "facts"> {
  if (qualifiers.length === 0 || random.percent(25)) return {};
  const facts = (qualifiers as readonly Qualifier[]).flatMap(({ fact }) =>
    random.percent(80) ? [[fact, random.percent(60)] as const] : [],
  );
  return { facts: Object.fromEntries(facts) };
}
