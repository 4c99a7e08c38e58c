import { type Decimal, type Qualifier, ruleSets } from "../../../src/index.ts";
import { boundsOf, type Drawable, drawScore, scoreRange } from "../draw-assessment.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import { decimalText, writeDecimal } from "../draw-value.ts";
import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";
import type { Topic } from "./topic.ts";

const steps = [0, 1, -1, 4_999, -4_999, 5_000, -5_000, -5_001, 10_000, -10_000, 500_000, -500_000, -500_001];

/** Every bound of every published rule set, at it and to either side; then bounds of custom rule sets. */
export const classes: Topic = {
  name: "classes",
  count: 1200,
  draw: (random, i) => {
    const places = listPlaces();
    const place = places[i];
    if (place !== undefined)
      return { do: "classify", rules: place.rules, input: { value: place.value, ...place.facts } };
    const sets = ruleSets();
    const rules = random.percent(40) ? sets[i % sets.length]! : null;
    return rules === null
      ? drawOwn(random, i)
      : {
          do: "classify",
          rules: `${rules.id}@${rules.version}`,
          input: { value: drawScore(random, rules), ...drawFacts(random, rules) },
        };
  },
};

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

interface Place {
  readonly rules: string;
  readonly value: Decimal;
  readonly facts: { readonly facts?: unknown };
}

function listPlaces(): readonly Place[] {
  return ruleSets().flatMap((rules) => {
    const { least, most } = scoreRange(rules);
    const values = [
      ...new Set([...boundsOf(rules), least, most].flatMap((bound) => steps.map((step) => bound + step))),
    ];
    return values
      .filter((value) => value >= least && value <= most)
      .map((value, i) => ({
        rules: `${rules.id}@${rules.version}`,
        value: i % 2 === 0 ? decimalText(value) : Number(decimalText(value)),
        facts:
          rules.qualifiers.length > 0 && i % 3 > 0
            ? { facts: { [rules.qualifiers[0]!.fact]: i % 3 === 1 } }
            : {},
      }));
  });
}
