import { type AnyIssueList, addIssueIn } from "../issues/issue-list.ts";
import { showValue } from "../issues/shown.ts";
import type { RuleSet } from "../model/index.ts";
import { pins } from "../rules/pins.ts";

/** Only the rules that were published under an id may have it. */
export function checkTakenId(ruleSet: RuleSet, digest: string, list: AnyIssueList): void {
  const { id, version } = ruleSet;
  if (!Object.hasOwn(pins, id)) return;
  const versions = pins[id]!;
  if (Object.hasOwn(versions, version) && versions[version] === digest) return;
  addIssueIn(list, ruleSet, ["id"], "not-allowed", { reason: "taken-id", value: showValue(id) });
}
