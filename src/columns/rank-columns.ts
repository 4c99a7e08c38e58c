import { argumentError } from "../issues/argument-error.ts";
import { showValue } from "../issues/shown.ts";
import { type TieMethod, tieMethods } from "../model/words.ts";
import { isList } from "./is-list.ts";
import { placesByCounting, placesBySorting, type Range } from "./places-in-columns.ts";
import { notAssessedScore } from "./table.ts";

/** Tie methods that need nothing but the scores. */
export type ColumnTies = Exclude<TieMethod, "ordinal">;

const columnTies: readonly TieMethod[] = tieMethods.filter((method) => method !== "ordinal");

/** More cells than this are never counted in: they and their places take 192 MB. */
const mostCells = 2 ** 24;

/**
 * Ranks scores in columns, the highest first: the same places as {@link rank}.
 *
 * Scores that are whole numbers in a range not too wide are counted: one pass for the histogram of each
 * group, one for the places. Others are sorted.
 *
 * @param scores - Whole numbers or decimals; {@link notAssessedScore} for what has none.
 * @param groups - The group of each score, 0 or more. Default: all in one group.
 * @param ties - What equal scores get. Default `"competition"`: 1 2 2 4. Ordinal places need a key, and `rank`.
 * @returns The places from 1, as whole numbers (`"fractional"`: with halves); 0 for what has no score.
 * @throws {@link ScoringError} `invalid-argument`: `invalid-type`, `not-finite`, `invalid-option`.
 * @example
 * ```ts
 * import { rankColumns } from "kepatuhan";
 *
 * Array.from(rankColumns([7800, 8945, 7800, 5400])); // [2, 1, 2, 4]
 * Array.from(rankColumns([7800, 8945, 7800, 5400], [0, 0, 1, 1])); // [2, 1, 1, 2]
 * ```
 */
export function rankColumns(
  scores: ArrayLike<number>,
  groups?: ArrayLike<number>,
  ties: ColumnTies = "competition",
): Int32Array | Float64Array {
  if (!columnTies.includes(ties))
    throw argumentError("invalid-option", ["ties"], { value: showValue(ties), expected: columnTies });
  checkLists(scores, groups);
  const read = readLists(scores, groups);
  const { length } = read.scores;
  const places = ties === "fractional" ? new Float64Array(length) : new Int32Array(length);
  const { range } = read;
  if (range === null) return places;
  const cells = (range.most - range.least + 1) * range.groups;
  // cells without a score cost time as well
  const counts = range.whole && cells <= Math.min(mostCells, Math.max(2 ** 16, 16 * length));
  if (counts) placesByCounting(read.scores, read.groups, ties, range, places);
  else placesBySorting(read.scores, read.groups, ties, places);
  return places;
}

function checkLists(scores: unknown, groups: unknown): void {
  if (!isList(scores))
    throw argumentError("invalid-type", ["scores"], { value: showValue(scores), expected: "numbers" });
  if (groups === undefined) return;
  if (!isList(groups))
    throw argumentError("invalid-type", ["groups"], {
      value: showValue(groups),
      expected: "group-positions",
    });
  if (groups.length === scores.length) return;
  const [count, length] = [scores.length, groups.length];
  throw argumentError("invalid-type", ["groups"], {
    value: showValue(groups),
    expected: "rows",
    count,
    length,
  });
}

/** Both lists, those that are arrays copied, for they may have getters; and what they span. */
interface Lists {
  readonly scores: ArrayLike<number>;
  readonly groups: ArrayLike<number> | undefined;
  /** Null where nothing has a score. */
  readonly range: Range | null;
}

/** Reads and checks each value once. */
function readLists(scores: ArrayLike<number>, groups: ArrayLike<number> | undefined): Lists {
  const [scoresRead, groupsRead]: [number[], number[]] = [[], []];
  const [copiesScores, copiesGroups] = [Array.isArray(scores), Array.isArray(groups)];
  let [least, most, whole, last] = [Infinity, -Infinity, true, 0];
  // a list may grow while it is read
  const { length } = scores;
  for (let i = 0; i < length; i++) {
    const score = readScore(scores, i);
    const group = groups === undefined ? 0 : readGroup(groups, i);
    if (copiesScores) scoresRead.push(score);
    if (copiesGroups) groupsRead.push(group);
    if (score === notAssessedScore) continue;
    if (score < least) least = score;
    if (score > most) most = score;
    whole = whole && Number.isInteger(score);
    if (group > last) last = group;
  }
  return {
    scores: copiesScores ? scoresRead : scores,
    groups: copiesGroups ? groupsRead : groups,
    range: most < least ? null : { least, most, whole, groups: last + 1 },
  };
}

function readScore(scores: ArrayLike<number>, i: number): number {
  const score = scores[i]!;
  if (Number.isFinite(score)) return score;
  throw argumentError("not-finite", ["scores", i], { value: showValue(score) });
}

function readGroup(groups: ArrayLike<number>, i: number): number {
  const group = groups[i]!;
  if (Number.isInteger(group) && group >= 0) return group;
  throw argumentError("invalid-type", ["groups", i], { value: showValue(group), expected: "group-position" });
}
