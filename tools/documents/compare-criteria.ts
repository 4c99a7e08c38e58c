import type { Criterion, Decimal, Unknown } from "../../src/model/index.ts";
import { printLabel, printNumber } from "./print-words.ts";
import { childrenOf, type Placed, walkCriteria } from "./walk-criteria.ts";

/** What differs between two rule sets, in plain text. */
export interface Change {
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** What is compared of a criterion that both trees have. */
const facets: Readonly<Record<string, (placed: Placed) => string>> = {
  "is part of": ({ parent }) => parent?.id ?? "none",
  label: ({ criterion }) => printLabel(criterion.label),
  points: ({ criterion }) => printValue(criterion.points),
  weight: ({ criterion }) => printValue(criterion.weight),
  answers: ({ criterion: { scale } }) =>
    scale === undefined ? "none" : `${printNumber(scale.from)} to ${printNumber(scale.to)}`,
  total: ({ criterion }) => printValue(criterion.total),
};

/** Lists in what two trees differ, criterion by criterion, in the order of the newer one. */
export function compareCriteria(before: Criterion, now: Criterion): readonly Change[] {
  const old = new Map(walkCriteria(before).map((placed) => [placed.criterion.id, placed]));
  return walkCriteria(now).flatMap((placed) => {
    const was = old.get(placed.criterion.id);
    return was === undefined ? [] : compareOne(was, placed);
  });
}

function compareOne(was: Placed, is: Placed): readonly Change[] {
  const { id } = is.criterion;
  const changes = Object.entries(facets).map(([name, say]) => ({
    what: `${id}: ${name}`,
    before: say(was),
    now: say(is),
  }));
  return [
    ...changes.filter(({ before, now }) => before !== now),
    ...compareMethods(was.criterion, is.criterion),
    ...compareChildren(was.criterion, is.criterion),
  ];
}

/** A method says something only where there are children on both sides. */
function compareMethods(was: Criterion, is: Criterion): readonly Change[] {
  if (childrenOf(was).length === 0 || childrenOf(is).length === 0 || was.method === is.method) return [];
  return [{ what: `${is.id}: method`, before: was.method ?? "none", now: is.method ?? "none" }];
}

/** The children that the other does not have; nothing where both are unknown, whatever the reasons. */
function compareChildren(was: Criterion, is: Criterion): readonly Change[] {
  const [before, now] = [printChildren(was, is), printChildren(is, was)];
  const bothUnknown = before.startsWith("unknown") && now.startsWith("unknown");
  if (before === now || bothUnknown) return [];
  const shared = childrenOf(is).some(({ id }) => childrenOf(was).some((other) => other.id === id));
  return [{ what: `${is.id}: criteria ${shared ? "added or gone" : "below it"}`, before, now }];
}

function printChildren({ children }: Criterion, other: Criterion): string {
  if (children === undefined) return "not given";
  if ("unknown" in children) return `unknown: ${children.unknown}`;
  const others = new Set(childrenOf(other).map(({ id }) => id));
  const own = children.filter(({ id }) => !others.has(id));
  return own.length === 0 ? "–" : own.map(({ id }) => id).join(", ");
}

function printValue(value: Decimal | Unknown | undefined): string {
  if (value === undefined) return "none";
  return typeof value === "object" ? "unknown" : printNumber(value);
}
