import { completeRuleSet } from "../complete-rule-set.ts";
import type { Damage, Fields } from "../damages/damage.ts";
import { furtherDamages, harmless } from "../damages/further-damages.ts";
import { senseDamages } from "../damages/sense-damages.ts";
import { shapeDamages } from "../damages/shape-damages.ts";
import { drawLargeRuleSet } from "../draw-large-rule-set.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import type { ShortRuleSet } from "../vector.ts";
import { joinSeries } from "./join-series.ts";
import type { Series, Topic } from "./topic.ts";

const damages = [...shapeDamages, ...senseDamages];

const small: Series = {
  count: 450,
  draw: (random, i) => {
    const short = drawRuleSet(random, i, random.percent(60));
    const whole = complete(short);
    const damage = damages[i % (damages.length + 8)];
    const ruleSet = damage === undefined ? whole : damage(whole, random);
    return { do: "check", input: { ruleSet } };
  },
  keeps: (answer, i) =>
    "error" in answer ? answer.error.issues.length === 1 : i % (damages.length + 8) >= damages.length,
};

/** What is done to a rule set: more faults, nothing that is wrong, and every fault of sense where numbers are large. */
const further: readonly {
  readonly damage?: Damage;
  readonly isLarge?: boolean;
  readonly isRight?: boolean;
}[] = [
  ...furtherDamages.map((damage) => ({ damage })),
  ...harmless.map((damage) => ({ damage, isRight: true })),
  ...senseDamages.map((damage) => ({ damage, isLarge: true })),
  ...Array.from({ length: 7 }, () => ({ isLarge: true, isRight: true })),
];

const others: Series = {
  count: 2 * further.length,
  draw: (random, i) => {
    const { damage, isLarge } = further[i % further.length]!;
    const whole = complete(isLarge ? drawLargeRuleSet(random, i, true) : drawRuleSet(random, i, true));
    return { do: "check", input: { ruleSet: damage === undefined ? whole : damage(whole, random) } };
  },
  keeps: (answer, i) => {
    const { isRight = false } = further[i % further.length]!;
    return "error" in answer ? answer.error.issues.length === 1 && !isRight : isRight;
  },
};

/** Rule sets that are right, for their digest, or have one fault with one issue. */
export const ruleSetChecks: Topic = { name: "rule-sets", general: joinSeries(small, others) };

function complete(short: ShortRuleSet): Fields {
  return JSON.parse(JSON.stringify(completeRuleSet(short)));
}
