import { invalidArgument } from "../../errors.ts";
import { quote } from "../../exact/quote.ts";
import type { TieMethod } from "../../model.ts";
import { notAssessedScore } from "./table.ts";

/** Tie methods that need nothing but the scores. */
export type ColumnTies = Exclude<TieMethod, "ordinal">;

/** More cells than this are not counted in a table: 64 MB. */
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
  const range = rangeOf(scores, groups);
  const places = ties === "fractional" ? new Float64Array(scores.length) : new Int32Array(scores.length);
  if (range === null) return places;
  const width = range.most - range.least + 1;
  if (range.whole && width * range.groups <= mostCells) count(scores, groups, ties, range, places);
  else sort(scores, groups, ties, places);
  return places;
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  readonly groups: number;
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

/** Places by counting: how many of a group are better, from the best score downwards. */
function count(
  scores: ArrayLike<number>,
  groups: ArrayLike<number> | undefined,
  ties: ColumnTies,
  { least, most, groups: groupCount }: Range,
  places: Int32Array | Float64Array,
): void {
  const width = most - least + 1;
  const cells = new Int32Array(width * groupCount);
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] !== notAssessedScore)
      cells[(groups === undefined ? 0 : groups[i]!) * width + scores[i]! - least]!++;
  }
  const place = new Float64Array(cells.length);
  for (let group = 0; group < groupCount; group++) {
    let [better, runs] = [0, 0];
    for (let cell = (group + 1) * width - 1; cell >= group * width; cell--) {
      const size = cells[cell]!;
      if (size === 0) continue;
      runs++;
      place[cell] = placeOf(ties, better, size, runs);
      better += size;
    }
  }
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] !== notAssessedScore)
      places[i] = place[(groups === undefined ? 0 : groups[i]!) * width + scores[i]! - least]!;
  }
}

/** Places by sorting positions by group and score. */
function sort(
  scores: ArrayLike<number>,
  groups: ArrayLike<number> | undefined,
  ties: ColumnTies,
  places: Int32Array | Float64Array,
): void {
  const groupOf = (i: number): number => (groups === undefined ? 0 : groups[i]!);
  const order = Array.from(scores, (_, i) => i).filter((i) => scores[i] !== notAssessedScore);
  order.sort((a, b) => groupOf(a) - groupOf(b) || scores[b]! - scores[a]!);
  let [better, runs] = [0, 0];
  for (let start = 0; start < order.length; ) {
    const first = order[start]!;
    let end = start + 1;
    while (
      end < order.length &&
      groupOf(order[end]!) === groupOf(first) &&
      scores[order[end]!] === scores[first]
    )
      end++;
    if (start > 0 && groupOf(order[start - 1]!) !== groupOf(first)) [better, runs] = [0, 0];
    runs++;
    for (let i = start; i < end; i++) places[order[i]!] = placeOf(ties, better, end - start, runs);
    better += end - start;
    start = end;
  }
}

function placeOf(ties: ColumnTies, better: number, size: number, runs: number): number {
  if (ties === "dense") return runs;
  if (ties === "modified") return better + size;
  return ties === "fractional" ? better + (size + 1) / 2 : better + 1;
}
