import type { Assessment, RuleSet } from "../../src/model/index.ts";
import { ruleSets } from "../../src/rules/index.ts";
import { byUnits } from "../support/assessments.ts";

/** Every published rule set with an assessment that it scores, as deep as it can. */
export function listSamples(): readonly (readonly [string, RuleSet, Assessment])[] {
  return ruleSets().map((rules) => [`${rules.id}@${rules.version}`, rules, sampleFor(rules)]);
}

function sampleFor(rules: RuleSet): Assessment {
  const region = { name: "Kota Contoh", type: rules.appliesTo[0]!, province: "Contoh" };
  if (rules.survey === true && "children" in rules.criteria) {
    const { children } = rules.criteria;
    const elements = Array.isArray(children) ? children.length : 0;
    const respondents = [4, 3, 2].map((answer) => Array<number>(elements).fill(answer));
    return { region, units: [{ name: "Puskesmas", respondents }] };
  }
  if (!("of" in rules.region)) return { region, score: "78.50" };
  return { ...byUnits(rules, [89.45, "61.070", 0.000001]), region };
}
