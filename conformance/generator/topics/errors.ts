import type { Criterion, RuleSet } from "../../../src/index.ts";
import { drawRegion, drawScore, treeOf } from "../draw-assessment.ts";
import { childrenOf, isGroup } from "../draw-group-answers.ts";
import { nameOf } from "../name-of.ts";
import type { Random } from "../random.ts";
import type { Answer, Question } from "../vector.ts";
import { drawBadAnswers, drawBadCustomAnswers } from "./bad-answers.ts";
import { drawBadCustomGroups, drawBadGroups } from "./bad-groups.ts";
import { faultyAssessments, faultyProducts, faultyRespondents } from "./faulty-assessments.ts";
import { joinSeries } from "./join-series.ts";
import type { Series, Topic } from "./topic.ts";
import { askUnknownFields, drawUnknownForm } from "./unknown-fields.ts";

/** Assessments with one fault, or two that have nothing to do with each other. */
export const errors: Topic = {
  name: "errors",
  general: joinSeries(
    refused(90, drawBadCustomAnswers),
    refused(50, drawUnknownForm),
    refused(60, drawBadCustomGroups),
  ),
  about: (rules) => joinSeries(...listSeries(rules).filter(({ count }) => count > 0)),
};

/** All that may be wrong with assessments by a rule set. */
function listSeries(rules: RuleSet): readonly Series[] {
  const { region, survey, criteria } = rules;
  const faults = [
    // each twice, as most of them are drawn
    ...faultyAssessments,
    ...faultyAssessments,
    ...("of" in region && region.of === "products" ? faultyProducts : []),
    ...(survey === true ? faultyRespondents : []),
  ];
  const isGrouped = childrenOf(criteria as Criterion).some(isGroup);
  return [
    refused(faults.length, (random, i) => {
      const good = { region: drawRegion(random, rules.appliesTo), score: drawScore(random, rules) };
      const assessment = faults[i % faults.length]!(good, random);
      return { do: "score", rules: nameOf(rules), input: { assessment } };
    }),
    refused(2, (random) => drawTwice(random, rules)),
    refused(treeOf(rules) === null ? 0 : 20, (random) => drawBadAnswers(random, rules)),
    askUnknownFields(rules),
    refused(isGrouped ? 60 : 0, (random, i) => drawBadGroups(random, i, rules)),
  ];
}

/** Questions of which those are held that are refused. */
function refused(count: number, draw: Series["draw"]): Series {
  return { count, draw, keeps: (answer: Answer) => "error" in answer };
}

/** A region twice, or no list at all. */
function drawTwice(random: Random, rules: RuleSet): Question {
  const regions = ["Solok", "Agam", random.pick(["Solok", "Agam", "Pariaman"])].map((name) => ({
    name,
    type: rules.appliesTo[0],
    ...(random.percent(30) ? { province: "Sumatera Barat" } : {}),
  }));
  const list = regions.map((region) => ({
    region,
    score: random.percent(15) ? "x" : drawScore(random, rules),
  }));
  const assessments = random.percent(85) ? list : random.pick([null, {}, [null, ...list]]);
  return { do: "score-all", rules: nameOf(rules), input: { assessments } };
}
