import type { Issue } from "../issues/errors.ts";
import { issueAt } from "../issues/issue-at.ts";
import { quote } from "../issues/quote.ts";
import type { RuleSet } from "../model/index.ts";
import { digestOf } from "../plan/digest-of.ts";

/** A digest that is given is the right one. */
export function checkDigest(ruleSet: RuleSet): readonly Issue[] {
  if (ruleSet.digest === "") return [];
  const right = digestOf(ruleSet);
  if (ruleSet.digest === right) return [];
  const what = `${quote(ruleSet.digest)} is not the digest of these rules, ${right}`;
  return [issueAt(ruleSet, ["digest"], "digest-mismatch", what)];
}
