import type { Answer, Criterion, ScoreRule } from "../../src/index.ts";
import { drawAnswers } from "./draw-answers.ts";
import { decimalText, drawMillionths, millionths, writeDecimal } from "./draw-value.ts";
import type { Random } from "./random.ts";

type Given = Record<string, Answer>;

/** The children of a criterion, none where they are unknown. */
export function childrenOf({ children }: Criterion): readonly Criterion[] {
  return Array.isArray(children) ? (children as readonly Criterion[]) : [];
}

/** Whether a criterion's points are unknown while what all of its parent's sum to is known. */
function isAdded({ points, scale }: Criterion, { method, total }: Criterion): boolean {
  return method === "sum" && total !== undefined && typeof points === "object" && scale === undefined;
}

/** Whether some children of a criterion are added as they are. */
function hasAdded(criterion: Criterion): boolean {
  return childrenOf(criterion).some((child) => isAdded(child, criterion));
}

/** Whether all children of a dimension are added as they are, so that it only groups them. */
export function isGroup(criterion: Criterion): boolean {
  const children = childrenOf(criterion);
  return children.length > 0 && children.every((child) => isAdded(child, criterion));
}

/** Right answers for the dimensions; those of groups by the ids of their children, in either place. */
export function drawGroupAnswers(random: Random, root: Criterion, score: ScoreRule): Given {
  if (hasAdded(root)) return drawParts(random, root);
  const given: Given = {};
  for (const child of childrenOf(root)) {
    if (isGroup(child) && random.percent(50)) Object.assign(given, drawParts(random, child));
    else given[child.id] = drawAnswer(random, child, score);
  }
  return given;
}

/** An answer to a criterion, as a whole or by those below it. */
function drawAnswer(random: Random, criterion: Criterion, score: ScoreRule): Answer {
  const children = childrenOf(criterion);
  if (children.length > 0 && random.percent(80)) {
    if (hasAdded(criterion)) return { answers: drawParts(random, criterion) };
    const each = children.map((child) => [child.id, drawAnswer(random, child, score)] as const);
    return { answers: Object.fromEntries(each) };
  }
  const { children: _, ...whole } = criterion;
  return drawAnswers(random, { ...criterion, children: [whole] }, score)[criterion.id]!;
}

/** Values of the children of a sum whose total is known, which together are at most this; now and then all of it. */
export function drawParts(random: Random, parent: Criterion): Given {
  let left = millionths(parent.total!);
  const given: Given = {};
  for (const [i, child] of childrenOf(parent).entries()) {
    const own = isAdded(child, parent) ? left : Math.min(left, millionths(child.points as number));
    const isLast = i === childrenOf(parent).length - 1;
    const part = isLast && random.percent(25) ? own : drawMillionths(random, { least: 0, most: own });
    given[child.id] = writeDecimal(random, part);
    left -= part;
  }
  return given;
}

/** Values each of which is right, but which together are a little above the total; null where no such values are. */
export function drawTooMuch(random: Random, parent: Criterion): Given | null {
  const total = millionths(parent.total!);
  const children = childrenOf(parent).filter((child) => isAdded(child, parent));
  if (children.length < 2) return null;
  const first = drawMillionths(random, { least: 1, most: total });
  const over = random.pick([1, 10_000, Math.round(total / 2)]);
  const second = Math.min(total, total - first + over);
  const rest = childrenOf(parent).map(({ id }) => [id, 0] as const);
  return {
    ...Object.fromEntries(rest),
    [children[0]!.id]: decimalText(first),
    [children[1]!.id]: decimalText(second),
  };
}
