import { drawAssessment } from "../draw-assessment.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import type { Topic } from "./topic.ts";

/** Trees of one's own that complete answers, or plain means, are enough for. */
export const plain: Topic = {
  name: "plain-trees",
  count: 350,
  draw: (random, i) => {
    const ruleSet = drawRuleSet(random, i, false);
    return { do: "score", ruleSet, input: { assessment: drawAssessment(random, ruleSet) } };
  },
};

/** Trees of one's own with every method, policies for what is missing, and rounding below the score. */
export const policies: Topic = {
  name: "policies",
  count: 800,
  draw: (random, i) => {
    const ruleSet = drawRuleSet(random, i, true);
    const assessment = drawAssessment(random, ruleSet, { chance: 30, refused: true });
    return { do: "score", ruleSet, input: { assessment } };
  },
};
