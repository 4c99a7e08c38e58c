import { completeRuleSet } from "../complete-rule-set.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import type { Fields } from "./damage.ts";
import { senseDamages } from "./sense-damages.ts";
import { shapeDamages } from "./shape-damages.ts";
import type { Topic } from "./topic.ts";

const damages = [...shapeDamages, ...senseDamages];

/** Rule sets that are right, for their digest, or have one fault with one issue. */
export const ruleSetChecks: Topic = {
  name: "rule-sets",
  count: 450,
  draw: (random, i) => {
    const short = drawRuleSet(random, i, random.percent(60));
    const whole = JSON.parse(JSON.stringify(completeRuleSet(short))) as Fields;
    const damage = damages[i % (damages.length + 8)];
    const ruleSet = damage === undefined ? whole : damage(whole, random);
    return { do: "check", input: { ruleSet } };
  },
  keeps: (answer, i) =>
    "error" in answer ? answer.error.issues.length === 1 : i % (damages.length + 8) >= damages.length,
};
