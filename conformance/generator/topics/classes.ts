import type { Decimal, Qualifier, RuleSet } from "../../../src/index.ts";
import { boundsOf, type Drawable, drawScore, scoreRange } from "../draw-assessment.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import { decimalText, writeDecimal } from "../draw-value.ts";
import { nameOf } from "../name-of.ts";
import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";
import { joinSeries } from "./join-series.ts";
import type { Series, Topic } from "./topic.ts";

const steps = [0, 1, -1, 4_999, -4_999, 5_000, -5_000, -5_001, 10_000, -10_000, 500_000, -500_000, -500_001];

/** Every bound of a published rule set, at it and to either side, then any score; and bounds of custom rule sets. */
export const classes: Topic = {
  name: "classes",
  general: { count: 250, draw: drawOwn },
  about: (rules) => {
    const values = listValues(rules);
    const drawn: Series = {
      count: 15,
      draw: (random) => askClass(rules, drawScore(random, rules), drawFacts(random, rules)),
    };
    const listed: Series = {
      count: values.length,
      draw: (_, i) => askClass(rules, values[i % values.length]!, listFacts(rules, i)),
    };
    return joinSeries(listed, drawn);
  },
};

function askClass(rules: RuleSet, value: Decimal, facts: { readonly facts?: unknown }): Question {
  return { do: "classify", rules: nameOf(rules), input: { value, ...facts } };
}

function drawOwn(random: Random, i: number): Question {
  const ruleSet = { ...drawRuleSet(random, i, false), criteria: { unknown: "tidak ada" } };
  const { least, most } = scoreRange(ruleSet);
  const near = random.pick(boundsOf(ruleSet)) + random.pick(steps);
  const value = random.percent(80)
    ? writeDecimal(random, Math.min(most, Math.max(least, near)))
    : drawScore(random, ruleSet);
  return { do: "classify", ruleSet, input: { value, ...drawFacts(random, ruleSet) } };
}

function drawFacts(random: Random, { qualifiers }: Drawable): { facts?: unknown } {
  if (random.percent(qualifiers.length === 0 ? 95 : 20)) return {};
  const facts = (qualifiers as readonly Qualifier[]).map(({ fact }) => [fact, random.percent(50)] as const);
  return { facts: Object.fromEntries(facts) };
}

/** The bounds and the ends of the scale, and values beside them, as numbers and as text. */
function listValues(rules: RuleSet): readonly Decimal[] {
  const { least, most } = scoreRange(rules);
  const near = [...boundsOf(rules), least, most].flatMap((bound) => steps.map((step) => bound + step));
  return [...new Set(near)]
    .filter((value) => value >= least && value <= most)
    .map((value, i) => (i % 2 === 0 ? decimalText(value) : Number(decimalText(value))));
}

/** The first fact in turn absent, true and false. */
function listFacts({ qualifiers }: RuleSet, i: number): { readonly facts?: unknown } {
  const [first] = qualifiers;
  return first === undefined || i % 3 === 0 ? {} : { facts: { [first.fact]: i % 3 === 1 } };
}
