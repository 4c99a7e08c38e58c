import type { Criterion, RuleSet } from "../../../src/index.ts";
import { drawAssessment, drawRegion, drawScore } from "../draw-assessment.ts";
import { childrenOf, isGroup } from "../draw-group-answers.ts";
import { nameOf } from "../name-of.ts";
import { drawGrouped } from "./groups.ts";
import { joinSeries, nothing } from "./join-series.ts";
import type { Series, Topic } from "./topic.ts";

/** Every so many questions one is about several regions. */
const several = 20;

/** Regions by a published rule set, units at every depth; then those with a dimension that only groups. */
export const published: Topic = {
  name: "published",
  about: (rules) => joinSeries(askRegions(rules), hasGroup(rules) ? askGroups(rules) : nothing),
};

/** Where a survey's respondents are asked, or service products are counted: more of the rule sets that do. */
export const parts: Topic = {
  name: "parts",
  about: (rules) => {
    const isCounted = rules.survey === true || ("of" in rules.region && rules.region.of === "products");
    return isCounted
      ? { count: 100, draw: (random) => askRegion(rules, drawAssessment(random, rules)) }
      : nothing;
  },
};

function askRegions(rules: RuleSet): Series {
  return {
    count: "unknown" in rules.region ? 60 : 80,
    draw: (random, i) => {
      if (i % several !== several - 1) return askRegion(rules, drawAssessment(random, rules));
      const assessments = ["Solok", "Agam", "Tuban"].map((region) => ({
        region: drawRegion(random, rules.appliesTo, region),
        score: drawScore(random, rules),
      }));
      return { do: "score-all", rules: nameOf(rules), input: { assessments } };
    },
  };
}

function askGroups(rules: RuleSet): Series {
  const root = rules.criteria as Criterion;
  return { count: 60, draw: (random) => askRegion(rules, drawGrouped(random, root, rules)) };
}

function askRegion(rules: RuleSet, assessment: unknown): ReturnType<Series["draw"]> {
  return { do: "score", rules: nameOf(rules), input: { assessment } };
}

/** Whether a dimension only groups others. */
function hasGroup({ criteria }: RuleSet): boolean {
  return childrenOf(criteria as Criterion).some(isGroup);
}
