import { times } from "../exact/integer.ts";
import { type At, addIssue, child, countIssues } from "../issues/issue-list.ts";
import { showValue } from "../issues/shown.ts";
import type { Node } from "../plan/node.ts";
import type { Plan } from "../plan/plan.ts";
import { applyPolicies } from "./apply-policies.ts";
import { checkSum } from "./check-sum.ts";
import { type Fields, readRecord } from "./fields.ts";
import { type AbsenceKind, completeGiven, type Given } from "./input.ts";
import { readText, readValue } from "./read-value.ts";
import { refuseCriterion } from "./refuse-criterion.ts";
import { showChildren } from "./show-children.ts";

/** What reading answers needs to know besides the criterion. */
interface Reader {
  readonly decimals: number;
  /** Children of dimensions that only group, by id, with the position of their dimension. */
  readonly grouped: Plan["grouped"];
}

/**
 * Reads the answers for the dimensions of a unit; undefined when something was wrong.
 *
 * Children of a dimension that only groups may be answered beside the dimensions, in place of theirs.
 */
export function readDimensions(plan: Plan, value: unknown, at: At): Given | undefined {
  const { root, grouped, ruleSet } = plan;
  const { criteria, score } = ruleSet;
  if (root === null) {
    const { unknown: reason } = criteria as { readonly unknown: string };
    return addIssue(at, "rule-unknown", { value: showValue(value), reason });
  }
  return readChildren(root, value, { decimals: score.inputDecimals, grouped }, at, true);
}

/** Reads the answers for the children of a criterion. */
function readChildren(node: Node, value: unknown, reader: Reader, at: At, isTop = false): Given | undefined {
  if (node.unknown !== null)
    return addIssue(at, "rule-unknown", { value: showValue(value), ...node.unknown });
  const answers = readRecord(value, "answers", at);
  if (answers === undefined) return undefined;
  const before = countIssues(at);
  const isFlat = isTop && reader.grouped.size > 0;
  for (const id in answers) {
    if (answers[id] === undefined || node.positions.has(id)) continue;
    if (!(isFlat && reader.grouped.has(id))) refuseCriterion(node, id, at);
  }
  const children = node.children.map((each, i) => {
    const given =
      isFlat && isAnsweredFlat(each, i, answers, reader, at)
        ? readChildren(each, pick(each, answers), reader, at)
        : readAnswer(each, Object.hasOwn(answers, each.id) ? answers[each.id] : undefined, reader, at);
    if (given?.missing) refuseMissing(node, given, at);
    return given;
  });
  if (countIssues(at) > before) return undefined;
  if (node.limit !== null) checkSum(node, node.limit, children as Given[], at);
  return countIssues(at) > before ? undefined : applyPolicies(node, children as Given[]);
}

/** Adds an issue where the rules have no policy for a child that has no value. */
function refuseMissing({ missing, children, limit }: Node, given: Given, above: At): void {
  const { kind, reason } = given.missing!;
  // a sum whose parts have no known weights has none to give to others
  if (limit === null && (missing?.[kind] ?? "error") !== "error") return;
  const at = child(above, given.node.id);
  if (kind === "leftOut") addIssue(at, "missing-criterion", showChildren(children));
  else addIssue(at, "not-allowed", { reason: "no-policy", value: showValue(reason) });
}

/** Whether a dimension is answered by its children beside the dimensions; both at once is an issue. */
function isAnsweredFlat(node: Node, i: number, answers: Fields, { grouped }: Reader, at: At): boolean {
  const given = node.children.filter(
    ({ id }) => grouped.get(id) === i && Object.hasOwn(answers, id) && answers[id] !== undefined,
  );
  if (given.length === 0) return false;
  if (!Object.hasOwn(answers, node.id) || answers[node.id] === undefined) return true;
  for (const { id } of given) addIssue(child(at, id), "answered-twice", { parent: node.id });
  return false;
}

function pick({ children }: Node, answers: Fields): Fields {
  return Object.fromEntries(
    children.filter(({ id }) => Object.hasOwn(answers, id)).map(({ id }) => [id, answers[id]]),
  );
}

const kinds = ["percent", "answers", "notApplicable", "notAssessed"];

/** Reads the answer for one criterion; what is left out is missing, and the parent's policy decides. */
function readAnswer(node: Node, answer: unknown, reader: Reader, above: At): Given | undefined {
  if (answer === undefined) return absent(node, "leftOut", "");
  const at = child(above, node.id);
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) {
    const x = readValue(answer, node.from, node.to, reader.decimals, at);
    return x === undefined ? undefined : completeGiven(node, times(x - node.from, node.direct));
  }
  const fields: Fields = { ...(answer as Fields) };
  const given = Object.keys(fields).filter((kind) => fields[kind] !== undefined);
  const kind = given.length === 1 ? given[0]! : "";
  if (!kinds.includes(kind))
    return addIssue(at, "invalid-type", { value: showValue(answer), expected: "answer" });
  const place = child(at, kind);
  if (kind === "percent") return readPercent(node, fields[kind], reader, place);
  if (kind === "answers") return readChildren(node, fields[kind], reader, place);
  const reason = readText(fields[kind], place);
  return reason === undefined ? undefined : absent(node, kind as AbsenceKind, reason);
}

function readPercent(node: Node, value: unknown, { decimals }: Reader, at: At): Given | undefined {
  if (node.isAdded) return addIssue(at, "rule-unknown", { gap: "maximum-unknown" });
  const p = readValue(value, 0, 100 * 10 ** decimals, decimals, at);
  return p === undefined ? undefined : completeGiven(node, times(p, node.percent));
}

function absent(node: Node, kind: AbsenceKind, reason: string): Given {
  return { ...completeGiven(node, null), missing: { kind, reason } };
}
