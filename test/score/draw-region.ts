import type {
  Answer,
  Answers,
  Assessment,
  Decimal,
  RuleSet,
  UnitAssessment,
  UnitByProducts,
} from "../../src/model/index.ts";
import type { Draw } from "../support/draw.ts";

/** Values are drawn in millionths. */
const million = 1_000_000;

/** Draws a region of 2 to 24 units, its values crowded at the bounds and at rounding ties. */
export function drawRegion(draw: Draw, rules: RuleSet): Assessment {
  const values = draw(2) === 0 ? drawValues(draw, rules) : steerMean(draw, rules);
  const kind = draw(4);
  const weight = 1 + draw(draw(50) === 0 ? 1_000_000_000 : 3);
  const units = values.map((value, i): UnitAssessment => {
    const name = `unit ${i}`;
    if (i > 0 && draw(30) === 0) return { name, notAssessed: "closed" };
    return "of" in rules.region && rules.region.of === "products"
      ? { name, products: drawProducts(draw, rules, value, kind === 0 ? 1 + draw(9) : weight) }
      : ({ name, ...drawDepth(draw, rules, value, kind, true) } as UnitAssessment);
  });
  return { region: drawName(draw, rules), units, ...drawFacts(draw, rules) };
}

/** Draws a region that is known by its own score or, where the rules know them, its own dimensions. */
export function drawBareRegion(draw: Draw, rules: RuleSet): Assessment {
  const value = drawValue(draw, rules);
  return {
    region: drawName(draw, rules),
    ...drawDepth(draw, rules, value, 1, false),
    ...drawFacts(draw, rules),
  } as Assessment;
}

function drawName(draw: Draw, { appliesTo }: RuleSet): Assessment["region"] {
  return { name: "Contoh", type: appliesTo[draw(appliesTo.length)]! };
}

function drawFacts(draw: Draw, { qualifiers: [asked] }: RuleSet): Pick<Assessment, "facts"> {
  return asked === undefined || draw(3) === 0 ? {} : { facts: { [asked.fact]: draw(2) === 0 } };
}

/** 2 to 24, fewer more often. */
function drawCount(draw: Draw): number {
  return 2 + Math.min(draw(23), draw(23), draw(23));
}

function drawValues(draw: Draw, rules: RuleSet): number[] {
  return Array.from({ length: drawCount(draw) }, () => drawValue(draw, rules));
}

/** One value: uniform with 0 to 6 decimals, about a bound, about a rounding tie near a bound, or an end. */
function drawValue(draw: Draw, rules: RuleSet): number {
  const [least, most] = scaleOf(rules);
  const step = 10 ** draw(7);
  const bound = drawBound(draw, rules);
  const kind = draw(8);
  if (kind < 3) return least + draw((most - least) / step + 1) * step;
  if (kind < 5) return clamp(bound + (draw(7) - 3) * step, most, least);
  if (kind < 7) return clamp(bound + (2 * draw(6) - 5) * 5_000 + draw(3) - 1, most, least);
  return draw(2) === 0 ? least : most;
}

function drawBound(draw: Draw, { bands }: RuleSet): number {
  return Number(bands[1 + draw(bands.length - 1)]!.lowerBound) * million;
}

/** Values whose mean lies on a bound, or on a rounding tie about it, or a millionth of a unit's share beside. */
function steerMean(draw: Draw, rules: RuleSet): number[] {
  const [least, most] = scaleOf(rules);
  const count = drawCount(draw);
  const target = drawBound(draw, rules) + (draw(9) - 6) * 5_000;
  const step = 10 ** draw(5);
  const spread = 10 ** (3 + draw(4));
  const others = Array.from({ length: count - 1 }, () => {
    const value = target + draw(2 * spread + 1) - spread;
    return clamp(Math.round(value / step) * step, most, least);
  });
  const rest = target * count - others.reduce((sum, value) => sum + value, 0);
  return [...others, clamp(rest + (draw(3) === 0 ? draw(3) - 1 : 0), most, least)];
}

function scaleOf({ score }: RuleSet): readonly [least: number, most: number] {
  return [Number(score.min) * million, Number(score.max) * million];
}

function clamp(value: number, most: number, least = 0): number {
  return Math.min(most, Math.max(least, value));
}

/** The dimensions that can be answered, with their points in millionths. */
function dimensionsOf({ criteria }: RuleSet): [string, number][] {
  const children = "children" in criteria && Array.isArray(criteria.children) ? criteria.children : [];
  return children.map(({ id, points }) => [id, Math.round(Number(points) * million)]);
}

/** A score or dimensions that come to it, but for a percentage here and there; kinds 2 and 3 are scores. */
function drawDepth(draw: Draw, rules: RuleSet, value: number, kind: number, unit: boolean): object {
  if (rules.survey === true && draw(2) === 0) return drawSurvey(draw, rules, value, unit);
  const known = rules.survey === true ? [] : dimensionsOf(rules);
  if (known.length === 0 || kind > 1 || (kind === 1 && draw(2) === 0)) return { score: write(draw, value) };
  const most = Number(rules.score.max) * million;
  const parts = known.map(([, full]) => Math.floor((value * full) / most));
  const rest = value - parts.reduce((sum, part) => sum + part, 0);
  const moved = draw(3) === 0 ? draw(million) : 0;
  const dimensions: Record<string, Answer> = {};
  for (const [i, [id, full]] of known.entries()) {
    const part = clamp(parts[i]! + (i === 0 ? rest - moved : i === 1 ? moved : 0), full);
    dimensions[id] = draw(8) === 0 ? { percent: write(draw, drawValue(draw, rules)) } : write(draw, part);
  }
  return { dimensions: draw(2) === 0 ? dimensions : turned(dimensions) };
}

/** Answers of one to ten respondents, or the means of the elements, about those that come to the value. */
function drawSurvey(draw: Draw, rules: RuleSet, value: number, unit: boolean): object {
  const known = dimensionsOf(rules);
  const mean = value / 25;
  if (unit && draw(2) === 0) {
    const whole = Math.round(mean / million);
    const one = () => known.map(() => clamp(whole + (draw(2) === 0 ? draw(3) - 1 : 0), 4, 1));
    return { respondents: Array.from({ length: 1 + draw(10) }, one) };
  }
  const dimensions: Record<string, Answer> = {};
  for (const [id] of known) {
    const answer = clamp(Math.floor(mean) + draw(3) - 1, 4 * million, million);
    const percent = draw(100 * million + 1);
    dimensions[id] = draw(8) === 0 ? { percent: write(draw, percent) } : write(draw, answer);
  }
  return { dimensions: draw(2) === 0 ? dimensions : turned(dimensions) };
}

function turned(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).reverse());
}

/** Products whose mean is the value, as a list or as mean and count. */
function drawProducts(draw: Draw, rules: RuleSet, value: number, count: number): UnitByProducts["products"] {
  if (count > 9 || draw(2) === 0) return { mean: write(draw, value), count };
  const room = Math.min(value, Number(rules.score.max) * million - value);
  const away = count < 2 ? 0 : draw(room + 1);
  return Array.from({ length: count }, (_, i) => {
    const moved = i === 0 ? value + away : i === 1 ? value - away : value;
    return { name: `product ${i}`, score: write(draw, moved) };
  });
}

/** Writes millionths as a number or as text, with as many zeros at the end as one likes. */
function write(draw: Draw, millionths: number): Decimal {
  const digits = String(millionths).padStart(7, "0");
  const whole = digits.slice(0, -6);
  const needed = digits.slice(-6).replace(/0+$/, "");
  const fraction = needed.padEnd(needed.length + draw(7 - needed.length), "0");
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  return draw(2) === 0 ? text : Number(text);
}
