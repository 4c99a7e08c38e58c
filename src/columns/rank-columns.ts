import { invalidArgument } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import type { TieMethod } from "../model/index.ts";
import { isList } from "./is-list.ts";
import { placesByCounting, placesBySorting, type Range } from "./places-in-columns.ts";
import { notAssessedScore } from "./table.ts";

/** Tie methods that need nothing but the scores. */
export type ColumnTies = Exclude<TieMethod, "ordinal">;

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
  if (!["competition", "modified", "dense", "fractional"].includes(ties)) {
    throw invalidArgument(
      "invalid-option",
      ["ties"],
      `ties: ${quote(ties)} is none of competition, modified, dense, fractional`,
    );
  }
  checkLists(scores, groups);
  const range = rangeOf(scores, groups);
  const places = ties === "fractional" ? new Float64Array(scores.length) : new Int32Array(scores.length);
  if (range === null) return places;
  const cells = (range.most - range.least + 1) * range.groups;
  // cells without a score cost time as well
  const counts = range.whole && cells <= Math.min(mostCells, Math.max(2 ** 16, 16 * scores.length));
  if (counts) placesByCounting(scores, groups, ties, range, places);
  else placesBySorting(scores, groups, ties, places);
  return places;
}

function checkLists(scores: unknown, groups: unknown): void {
  if (!isList(scores))
    throw invalidArgument("invalid-type", ["scores"], `scores: ${quote(scores)} is not a list of numbers`);
  if (groups === undefined) return;
  if (!isList(groups))
    throw invalidArgument("invalid-type", ["groups"], `groups: ${quote(groups)} is not a list of positions`);
  if (groups.length !== scores.length) {
    const what = `groups: it has ${groups.length} rows, scores has ${scores.length}`;
    throw invalidArgument("invalid-type", ["groups"], what);
  }
}

/** The range of the scores, all checked; null when there is none. */
function rangeOf(scores: ArrayLike<number>, groups: ArrayLike<number> | undefined): Range | null {
  let [least, most, whole, last] = [Infinity, -Infinity, true, 0];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (!Number.isFinite(score))
      throw invalidArgument(
        "not-finite",
        ["scores", i],
        `scores[${i}]: ${quote(score)} is not a finite number`,
      );
    const group = groups === undefined ? 0 : groups[i]!;
    if (!Number.isInteger(group) || group < 0) {
      throw invalidArgument(
        "invalid-type",
        ["groups", i],
        `groups[${i}]: ${quote(group)} is not the position of a group`,
      );
    }
    if (score === notAssessedScore) continue;
    if (score < least) least = score;
    if (score > most) most = score;
    whole = whole && Number.isInteger(score);
    if (group > last) last = group;
  }
  return most < least ? null : { least, most, whole, groups: last + 1 };
}
