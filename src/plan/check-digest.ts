import { addIssueIn, type IssueList } from "../issues/issue-list.ts";
import { cutText, showValue } from "../issues/shown.ts";
import type { RuleSet } from "../model/index.ts";
import { digestOf } from "./digest-of.ts";

/** Checks that a digest that is given is the right one, and gives the right one. */
export function checkDigest(ruleSet: RuleSet, list: IssueList): string {
  const right = digestOf(ruleSet);
  const { digest, id } = ruleSet as Partial<RuleSet>;
  if (digest !== undefined && digest !== "" && digest !== right) {
    const params = { value: showValue(digest), id: cutText(String(id)), expected: [right] };
    addIssueIn(list, ruleSet, ["digest"], "digest-mismatch", params);
  }
  return right;
}
