import type { TieMethod } from "../model/index.ts";
import { rankOfTie } from "../rank/tie-rules.ts";
import { notAssessedScore } from "./table.ts";

/** What the scores and groups of a ranking span. */
export interface Range {
  readonly least: number;
  readonly most: number;
  /** Whether all scores are whole numbers. */
  readonly whole: boolean;
  /** One more than the highest position of a group. */
  readonly groups: number;
}

type Places = Int32Array | Float64Array;

/** Places by counting: how many of a group are better, from the best score downwards. */
export function placesByCounting(
  scores: ArrayLike<number>,
  groups: ArrayLike<number> | undefined,
  ties: TieMethod,
  { least, most, groups: groupCount }: Range,
  places: Places,
): void {
  const width = most - least + 1;
  const cells = new Int32Array(width * groupCount);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (score !== notAssessedScore) cells[score - least + (groups === undefined ? 0 : groups[i]! * width)]!++;
  }
  const place = ties === "fractional" ? new Float64Array(cells.length) : new Int32Array(cells.length);
  for (let group = 0; group < groupCount; group++) {
    let [better, runs] = [0, 0];
    for (let cell = (group + 1) * width - 1; cell >= group * width; cell--) {
      const size = cells[cell]!;
      if (size === 0) continue;
      runs++;
      place[cell] = rankOfTie(ties, better, size, runs, 0);
      better += size;
    }
  }
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (score !== notAssessedScore)
      places[i] = place[score - least + (groups === undefined ? 0 : groups[i]! * width)]!;
  }
}

/** Places by sorting positions by group and score. */
export function placesBySorting(
  scores: ArrayLike<number>,
  groups: ArrayLike<number> | undefined,
  ties: TieMethod,
  places: Places,
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
    for (let i = start; i < end; i++) places[order[i]!] = rankOfTie(ties, better, end - start, runs, 0);
    better += end - start;
    start = end;
  }
}
