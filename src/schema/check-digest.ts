import type { Issue } from "../errors.ts";
import { quote } from "../exact/quote.ts";
import type { RuleSet } from "../model.ts";
import { digestOf } from "../rules/digest.ts";
import { issueAt } from "./issue-at.ts";

/** A digest that is given is the right one. */
export function checkDigest(ruleSet: RuleSet): readonly Issue[] {
  if (ruleSet.digest === "") return [];
  const right = digestOf(ruleSet);
  if (ruleSet.digest === right) return [];
  const what = `${quote(ruleSet.digest)} is not the digest of these rules, ${right}`;
  return [issueAt(ruleSet, ["digest"], "digest-mismatch", what)];
}
