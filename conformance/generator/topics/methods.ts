import { methods } from "../../../src/model/words.ts";
import { drawAssessment } from "../draw-assessment.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import { drawMethodTree } from "../draw-tree.ts";
import type { Topic } from "./topic.ts";

/** So many questions about each method, one method after the other: a further one adds lines behind the others. */
const each = 20;

/** Trees whose root, and many a criterion below it, has one method; then the next, with and without absences. */
export const methodTrees: Topic = {
  name: "methods",
  general: {
    count: methods.length * each,
    draw: (random, i) => {
      const method = methods[Math.floor(i / each) % methods.length]!;
      const drawn = drawRuleSet(random, i, true);
      const ruleSet = { ...drawn, criteria: drawMethodTree(random, drawn.score, method, i % 2 === 1) };
      const absences = { chance: i % 2 === 1 ? 30 : 0, refused: false };
      return { do: "score", ruleSet, input: { assessment: drawAssessment(random, ruleSet, absences) } };
    },
    keeps: (answer) => "value" in answer && /"dimensions":\[.*"share"/.test(JSON.stringify(answer.value)),
  },
};
