import { english } from "../issues/english.ts";
import { isRecord } from "../issues/is-record.ts";
import { type AnyIssueList, addIssueIn, startIssuesOf, throwIssues } from "../issues/issue-list.ts";
import type { Reason } from "../issues/reasons.ts";
import { showValue } from "../issues/shown.ts";
import type { RuleSet } from "../model/index.ts";
import { isUnknown } from "../plan/read-rule.ts";
import { pins } from "../rules/pins.ts";
import { ChangesSchema } from "../schema/rule-set/changes-schema.ts";
import { checkShape } from "../schema/shape/check-shape.ts";
import { copyInput } from "../schema/shape/copy-input.ts";
import type { RuleSetChanges } from "./changes.ts";
import { type Additions, checkTargets } from "./check-targets.ts";

/**
 * Reads what an extension adds to a base, a copy: all of it is of the right shape, and nothing is changed that the
 * base knows.
 *
 * @throws {@link ScoringError} `invalid-rule-set` with every issue.
 */
export function readChanges(base: RuleSet, json: unknown): RuleSetChanges {
  const at = startIssuesOf(english);
  const changes = copyInput(json, at, "invalid-rule-set");
  checkShape(ChangesSchema, changes, at.list, "not-allowed");
  if (isRecord(changes)) {
    checkOwnId(base, changes["id"], at.list);
    checkCriteria(base, changes["criteria"], at.list);
  }
  throwIssues(at, "invalid-rule-set");
  return changes as unknown as RuleSetChanges;
}

/** An extension has an id that nobody else has. */
function checkOwnId(base: RuleSet, id: unknown, list: AnyIssueList): void {
  const add = (reason: Reason): void =>
    addIssueIn(list, undefined, ["id"], "not-allowed", { reason, value: showValue(id) });
  if (id === base.id) add("base-id");
  else if (typeof id === "string" && Object.hasOwn(pins, id)) add("taken-id");
}

function checkCriteria({ id, criteria }: RuleSet, additions: unknown, list: AnyIssueList): void {
  if (isUnknown(criteria)) {
    addIssueIn(list, undefined, ["criteria"], "rule-unknown", { reason: criteria.unknown });
  } else if (isRecord(additions)) {
    const added = Object.entries(additions).filter(([, fields]) => isRecord(fields));
    checkTargets(id, criteria, new Map(added) as Additions, list);
  }
}
