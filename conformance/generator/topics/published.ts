import { ruleSets } from "../../../src/index.ts";
import { drawAssessment, drawRegion, drawScore } from "../draw-assessment.ts";
import { extendTopic } from "./extend-topic.ts";
import { drawPublishedGroups } from "./groups.ts";
import type { Topic } from "./topic.ts";

const all: Topic = {
  name: "published",
  count: 1300,
  draw: (random, i) => {
    const sets = ruleSets();
    const rules = sets[i % sets.length]!;
    const name = `${rules.id}@${rules.version}`;
    if (i % 40 !== 39)
      return { do: "score", rules: name, input: { assessment: drawAssessment(random, rules) } };
    const assessments = ["Solok", "Agam", "Tuban"].map((region) => ({
      region: drawRegion(random, rules.appliesTo, region),
      score: drawScore(random, rules),
    }));
    return { do: "score-all", rules: name, input: { assessments } };
  },
};

/** Regions by every published rule set, units at every depth; then those with a dimension that only groups. */
export const published: Topic = extendTopic(all, { count: 100, draw: drawPublishedGroups });

/** Where a survey's respondents are asked, or service products are counted: more of the rule sets that do. */
export const parts: Topic = {
  name: "parts",
  count: 250,
  draw: (random, i) => {
    const sets = ruleSets().filter(
      ({ survey, region }) => survey === true || ("of" in region && region.of === "products"),
    );
    const rules = sets[i % sets.length]!;
    return {
      do: "score",
      rules: `${rules.id}@${rules.version}`,
      input: { assessment: drawAssessment(random, rules) },
    };
  },
};
