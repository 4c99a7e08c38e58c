import type { Criterion, Decimal } from "../../../src/index.ts";
import { childrenOf } from "../draw-group-answers.ts";
import { drawLargeRuleSet, writeUnits } from "../draw-large-rule-set.ts";
import type { Random } from "../random.ts";
import type { ShortRuleSet } from "../vector.ts";
import type { Topic } from "./topic.ts";

type Fields = Record<string, unknown>;

/** Scores, answers and classes with numbers of up to fifteen digits. */
export const large: Topic = {
  name: "large-numbers",
  general: {
    count: 210,
    draw: (random, i) => {
      const ruleSet = drawLargeRuleSet(random, i);
      if (i % 4 === 0) return { do: "classify", ruleSet, input: { value: drawNearBound(random, ruleSet) } };
      const region = { name: "Contoh", type: "kota" };
      const assessment =
        i % 4 === 1
          ? {
              region,
              units: ["a", "b", "c"].map((name) => ({ name, score: drawLargeScore(random, ruleSet) })),
            }
          : { region, ...drawDepth(random, ruleSet) };
      return { do: "score", ruleSet, input: { assessment } };
    },
  },
};

function drawDepth(random: Random, ruleSet: ShortRuleSet): Fields {
  const children = childrenOf(ruleSet.criteria as Criterion);
  if (children.length === 0) return { score: drawNearBound(random, ruleSet) };
  const answers = children.map((child) => [child.id, drawLargeAnswer(random, child, ruleSet)] as const);
  return { dimensions: Object.fromEntries(answers) };
}

function drawLargeAnswer(random: Random, criterion: Criterion, ruleSet: ShortRuleSet): unknown {
  const [{ scale, points }, { score }] = [criterion, ruleSet];
  const children = childrenOf(criterion);
  if (children.length > 0 && random.percent(80)) {
    const each = children.map((child) => [child.id, drawLargeAnswer(random, child, ruleSet)] as const);
    return { answers: Object.fromEntries(each) };
  }
  if (random.percent(15)) return { percent: writeUnits(random, random.between(0, 100), 0) };
  const { from, to } =
    scale ?? (points === undefined ? { from: score.min, to: score.max } : { from: 0, to: points });
  return drawBetween(random, Number(from), Number(to), score.inputDecimals);
}

function drawLargeScore(random: Random, { score }: ShortRuleSet): Decimal {
  return drawBetween(random, Number(score.min), Number(score.max), score.inputDecimals);
}

/** A value between two ends, one of them once in a while, and now and then beyond. */
function drawBetween(random: Random, from: number, to: number, decimals: number): Decimal {
  const unit = 10 ** decimals;
  const [least, most] = [Math.min(from, to) * unit, Math.max(from, to) * unit];
  const drawn = random.percent(15) ? random.pick([least, most]) : random.between(least, most);
  return writeUnits(random, random.percent(2) ? most + 1 : drawn, decimals);
}

/** A score at a bound of a band or the scale, or a unit of its last decimal to either side. */
function drawNearBound(random: Random, { score, bands }: ShortRuleSet): Decimal {
  const unit = 10 ** score.inputDecimals;
  const bound = Number(random.pick([...bands.map(({ lowerBound }) => lowerBound), score.min, score.max]));
  const near = bound * unit + random.pick([0, 0, 1, -1, unit / 2, -unit / 2]);
  const [least, most] = [Number(score.min) * unit, Number(score.max) * unit];
  return writeUnits(random, Math.round(Math.min(most, Math.max(least, near))), score.inputDecimals);
}
