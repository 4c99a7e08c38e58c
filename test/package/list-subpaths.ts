import { listPublished } from "../../src/rules/published.ts";
import { placeOf } from "../../tools/documents/library.ts";

const schemas = ["assessment", "issue", "region-result", "rule-set"];
const ruleSets = listPublished();
const places = ruleSets.map((ruleSet) => placeOf(ruleSet, ruleSets)).sort();

/** The subpaths of the rule sets, as modules. */
export const ruleSetSubpaths: readonly string[] = places.map((place) => `rules/${place}`);

/** The subpaths of what is JSON: the rule sets again, and the schemas. */
export const jsonSubpaths: readonly string[] = [
  ...places.map((place) => `rules/${place}.json`),
  ...schemas.map((name) => `schema/${name}.json`),
];
