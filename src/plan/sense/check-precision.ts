import type { Path } from "../../issues/path.ts";
import { showValue } from "../../issues/shown.ts";
import type { Decimal } from "../../model/index.ts";
import { listEnds } from "./scale-ends.ts";
import { readMillionths, refuse, type Sense, stepOf } from "./sense.ts";

/**
 * Every score can be read again, its scale has ends that scores reach, and all rounded values stay below 2^53 of
 * their last decimal, up to which doubles are whole numbers.
 */
export function checkPrecision(sense: Sense): void {
  const { score, classifyOn } = sense.ruleSet;
  if (score.decimals > score.inputDecimals) {
    refuse(sense, ["score", "decimals"], "not-allowed", { reason: "score-decimals", value: score.decimals });
  }
  const decimals = Math.max(score.decimals, classifyOn.decimals);
  for (const field of ["min", "max"] as const) {
    const end = sense[field];
    if (end !== undefined && end % stepOf(score.decimals) !== 0n) {
      const value = showValue(score[field]);
      refuse(sense, ["score", field], "too-many-decimals", { value, limit: score.decimals });
    }
    checkSize(sense, score[field], decimals, ["score", field]);
  }
  for (const place of sense.criteria) {
    const { rounding } = place.criterion;
    const own = Math.max(score.decimals, rounding?.decimals ?? 0);
    for (const { value, path } of listEnds(place, score)) {
      if (path !== null) checkSize(sense, value, own, path);
      else if (rounding !== undefined) checkSize(sense, value, own, [...place.path, "rounding", "decimals"]);
    }
  }
}

/** A value and all nearer to zero are whole numbers below 2^53 of the last decimal. */
function checkSize(sense: Sense, value: Decimal, decimals: number, path: Path): void {
  const read = readMillionths(value, sense.ruleSet.score.inputDecimals);
  if (read === undefined) return;
  const size = (read < 0n ? -read : read) / stepOf(decimals);
  if (size <= BigInt(Number.MAX_SAFE_INTEGER)) return;
  const limit = Number.MAX_SAFE_INTEGER / 10 ** decimals;
  refuse(sense, path, "beyond-proofs", { value: showValue(value), limit });
}
