import { checkWord } from "../exact/check-options.ts";
import { argumentError } from "../issues/argument-error.ts";
import { isRecord } from "../issues/is-record.ts";
import { showValue } from "../issues/shown.ts";
import type { RankedValue, Region, TieMethod } from "../model/index.ts";
import { groupings, rankedValues, tieMethods } from "../model/words.ts";
import type { Within } from "./group-of.ts";

/** How regions are ranked. */
export interface RankOptions {
  /**
   * Who is ranked against whom. `"type"` (default): regions of one type. `"province"`: kabupaten and kota of
   * a province together, other types apart; provinces are compared as names are, without letter case and doubled
   * blanks. `"all"`: everybody. Or a function that names a region's group.
   */
  readonly within?: Within | undefined;
  /** What equal values get. Default `"competition"`: 1 2 2 4. */
  readonly ties?: TieMethod | undefined;
  /** The rounded score (default), or the exact value before rounding. */
  readonly on?: RankedValue | undefined;
  /** For `"ordinal"` ties: what decides among equal values, ascending; it has to differ among them. */
  readonly key?: ((region: Region) => string | number) | undefined;
}

/** The options, checked. */
export interface ReadOptions {
  readonly within: Within;
  readonly ties: TieMethod;
  readonly on: RankedValue;
  /** What decides among equal values; null where nothing does. */
  readonly key: ((region: Region) => string | number) | null;
}

/** Reads the options, each once. */
export function readOptions(options: RankOptions): ReadOptions {
  if (!isRecord(options))
    throw argumentError("invalid-type", ["options"], { value: showValue(options), expected: "options" });
  const { within = "type", ties = "competition", on = "score", key }: RankOptions = { ...options };
  if (typeof within !== "function") checkWord("within", within, groupings);
  checkWord("ties", ties, tieMethods);
  checkWord("on", on, rankedValues);
  if (key !== undefined && typeof key !== "function")
    throw argumentError("invalid-option", ["key"], { value: showValue(key), expected: "function" });
  if (ties !== "ordinal") return { within, ties, on, key: null };
  if (key === undefined) throw argumentError("missing-key", ["key"], {});
  return { within, ties, on, key };
}
