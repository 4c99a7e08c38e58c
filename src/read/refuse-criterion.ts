import { type At, addIssue, child, isFull } from "../issues/issue-list.ts";
import { cutText } from "../issues/shown.ts";
import type { Criterion } from "../model/index.ts";
import type { Node } from "../plan/node.ts";
import { isUnknown } from "../plan/read-rule.ts";
import { showChildren } from "./show-children.ts";

/** Adds the issue of an answer for what is no child of a criterion. */
export function refuseCriterion(node: Node, id: string, at: At): void {
  const place = child(at, id);
  const owner = isFull(at) ? undefined : node.children.find((each) => holds(each.criterion, id));
  if (owner?.unknown) addIssue(place, "rule-unknown", { part: owner.id, ...owner.unknown });
  else {
    const params = { value: cutText(id), ...showChildren(node.children) };
    addIssue(place, "unknown-criterion", owner === undefined ? params : { ...params, parent: owner.id });
  }
}

function holds({ children }: Criterion, id: string): boolean {
  if (children === undefined || isUnknown(children)) return false;
  return children.some((each) => each.id === id || holds(each, id));
}
