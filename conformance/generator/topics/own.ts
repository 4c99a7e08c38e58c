import { drawAssessment } from "../draw-assessment.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import { extendTopic } from "./extend-topic.ts";
import { drawCustomGroups } from "./groups.ts";
import type { Topic } from "./topic.ts";

const weighed: Topic = {
  name: "plain-trees",
  count: 350,
  draw: (random, i) => {
    const ruleSet = drawRuleSet(random, i, false);
    return { do: "score", ruleSet, input: { assessment: drawAssessment(random, ruleSet) } };
  },
};

/** Custom trees that complete answers, or plain means, are enough for; then those with unknown points of a known sum. */
export const plain: Topic = extendTopic(weighed, { count: 90, draw: drawCustomGroups });

/** Custom trees with every method, policies for what is missing, and rounding below the score. */
export const policies: Topic = {
  name: "policies",
  count: 800,
  draw: (random, i) => {
    const ruleSet = drawRuleSet(random, i, true);
    const assessment = drawAssessment(random, ruleSet, { chance: 30, refused: true });
    return { do: "score", ruleSet, input: { assessment } };
  },
};
