import { drawAssessment } from "../draw-assessment.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import { drawCustomGroups } from "./groups.ts";
import { joinSeries } from "./join-series.ts";
import type { Series, Topic } from "./topic.ts";

const weighed: Series = {
  count: 300,
  draw: (random, i) => {
    const ruleSet = drawRuleSet(random, i, false);
    return { do: "score", ruleSet, input: { assessment: drawAssessment(random, ruleSet) } };
  },
};

/** Custom trees that complete answers, or plain means, are enough for; then those with unknown points of a known sum. */
export const plain: Topic = {
  name: "plain-trees",
  general: joinSeries(weighed, { count: 90, draw: drawCustomGroups }),
};

/** Custom trees with every method, policies for what is missing, and rounding below the score. */
export const policies: Topic = {
  name: "policies",
  general: {
    count: 640,
    draw: (random, i) => {
      const ruleSet = drawRuleSet(random, i, true);
      const assessment = drawAssessment(random, ruleSet, { chance: 30, refused: true });
      return { do: "score", ruleSet, input: { assessment } };
    },
  },
};
