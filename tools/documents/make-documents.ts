import {
  assessmentJsonSchema,
  issueJsonSchema,
  regionResultJsonSchema,
  ruleSetJsonSchema,
} from "../../src/authoring/index.ts";
import type { RuleSet } from "../../src/model/index.ts";
import { inOrder } from "../../src/rules/order.ts";
import { jsonOf, pageOf } from "./library.ts";
import { errorsPath, writeErrors } from "./write-errors.ts";
import { indexPath, writeIndex } from "./write-index.ts";
import { writePage } from "./write-page.ts";

/** The folders that hold nothing but what is made here. */
export const folders = ["docs/rules", "json"] as const;

/**
 * Makes every document of the rule sets: a page and the JSON of each, the index, and the JSON Schemas.
 *
 * @param ruleSets - all of them, in any order
 * @returns the text of each file by its path from the root
 */
export async function makeDocuments(ruleSets: readonly RuleSet[]): Promise<ReadonlyMap<string, string>> {
  const all = inOrder(ruleSets);
  return new Map([
    [indexPath, writeIndex(all)],
    ...all.map((ruleSet) => [pageOf(ruleSet, all), writePage(ruleSet, all)] as const),
    ...all.map((ruleSet) => [jsonOf(ruleSet, all), writeJson(ruleSet)] as const),
    [errorsPath, await writeErrors()],
    ["json/schema/rule-set.json", writeJson(ruleSetJsonSchema())],
    ["json/schema/assessment.json", writeJson(assessmentJsonSchema())],
    ["json/schema/region-result.json", writeJson(regionResultJsonSchema())],
    ["json/schema/issue.json", writeJson(issueJsonSchema())],
  ]);
}

/** Two blanks deep, the keys in the order of the source. */
function writeJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
