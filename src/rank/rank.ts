import { parseFraction } from "../exact/fraction.ts";
import { type Issue, type IssueCode, invalidArgument, ScoringError } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import { isRecord } from "../issues/report.ts";
import type { Ranked, Region, RegionResult, RuleSetReference, TieMethod } from "../model/index.ts";
import { groupOf, type Within } from "./group-of.ts";
import { type Entry, inOrder, placeAll } from "./place-all.ts";

/** How regions are ranked. */
export interface RankOptions {
  /**
   * Who is ranked against whom. `"type"` (default): regions of one type. `"province"`: kabupaten and kota of
   * a province together, other types apart. `"all"`: everybody. Or a function that names a region's group.
   */
  readonly within?: Within | undefined;
  /** What equal values get. Default `"competition"`: 1 2 2 4. */
  readonly ties?: TieMethod | undefined;
  /** The rounded score (default), or the exact value before rounding. */
  readonly on?: "score" | "exact" | undefined;
  /** For `"ordinal"` ties: what decides among equal values, ascending; it has to differ among them. */
  readonly key?: ((region: Region) => string | number) | undefined;
}

const tieMethods = ["competition", "modified", "dense", "ordinal", "fractional"];
const groupings = ["type", "province", "all"];

/**
 * Ranks results, best first; not assessed ones come last, without a rank.
 *
 * The order of the input plays no part: equal values are listed by name, type and province.
 *
 * @param results - Results of one rule set.
 * @returns Every result with its rank within its group, how many scored regions the group has (`of`), and
 *   whether another one there has the same value (`tied`).
 * @throws {@link ScoringError} `invalid-argument`: `mixed-rule-sets`, `missing-province`, `missing-key`,
 *   `ambiguous-key`, `invalid-option`, `invalid-type`.
 * @example
 * ```ts
 * import { ombudsmanRi2022, rank, scoreAll } from "kepatuhan";
 *
 * const results = scoreAll(ombudsmanRi2022, [
 *   { region: { name: "Kota A", type: "kota" }, score: 77.33 },
 *   { region: { name: "Kota B", type: "kota" }, score: 89.45 },
 *   { region: { name: "Kota C", type: "kota" }, score: 77.33 },
 * ]);
 * rank(results).map(({ rank }) => rank); // [1, 2, 2]
 * ```
 */
export function rank<Result extends RegionResult>(
  results: readonly Result[],
  options: RankOptions = {},
): Ranked<Result>[] {
  const { within = "type", ties = "competition", on = "score", key } = options;
  if (typeof within !== "function" && !groupings.includes(within))
    throw wrongOption("within", within, groupings);
  if (!tieMethods.includes(ties)) throw wrongOption("ties", ties, tieMethods);
  if (on !== "score" && on !== "exact") throw wrongOption("on", on, ["score", "exact"]);
  if (ties === "ordinal" && typeof key !== "function") {
    throw invalidArgument(
      "missing-key",
      ["key"],
      "key: ordinal ranks need a function that decides among equal values",
    );
  }
  checkResults(results, within);
  const unsorted = results.map(
    (result, i): Entry<Result> => ({
      result,
      group: groupOf(result.region, within, i),
      value: result.exact === null ? null : on === "score" ? result.score : parseFraction(result.exact),
      key: ties === "ordinal" ? readKey(key!(result.region), i) : "",
      rank: null,
      tied: false,
    }),
  );
  const entries = inOrder(unsorted);
  const groups = new Map<string, Entry<Result>[]>();
  for (const entry of entries) {
    if (entry.value === null) continue;
    const group = groups.get(entry.group);
    if (group === undefined) groups.set(entry.group, [entry]);
    else group.push(entry);
  }
  for (const group of groups.values()) placeAll(group, ties);
  return entries.map(({ result, group, rank: place, tied }) => ({
    result,
    rank: place,
    tied,
    of: groups.get(group)?.length ?? 0,
  }));
}

function wrongOption(name: string, value: unknown, known: readonly string[]): ScoringError {
  return invalidArgument("invalid-option", [name], `${name}: ${quote(value)} is none of ${known.join(", ")}`);
}

function readKey(key: unknown, i: number): string | number {
  if (typeof key === "string" || (typeof key === "number" && Number.isFinite(key))) return key;
  throw invalidArgument(
    "invalid-option",
    ["key"],
    `key: it gives ${quote(key)} for [${i}], not a text or a finite number`,
  );
}

function checkResults(results: readonly RegionResult[], within: Within): void {
  if (!Array.isArray(results))
    throw invalidArgument("invalid-type", [], `results: ${quote(results)} is not a list of results`);
  const issues: Issue[] = [];
  const tell = (code: IssueCode, path: Issue["path"], message: string) =>
    issues.push({ code, path, message });
  let first: RuleSetReference | undefined;
  for (const [i, result] of (results as unknown[]).entries()) {
    if (!isResult(result)) {
      tell("invalid-type", [i], `[${i}]: ${quote(result)} is not a result of score`);
      continue;
    }
    const { id, version, digest } = result.ruleSet;
    first ??= result.ruleSet;
    if (id !== first.id || version !== first.version || digest !== first.digest) {
      const what = `${id}@${version} is not ${first.id}@${first.version} of those before; rank each on its own`;
      tell("mixed-rule-sets", [i, "ruleSet"], `[${i}].ruleSet: ${what}`);
    }
    const { name, province } = result.region;
    if (within === "province" && province === undefined) {
      const what = `${quote(name)} has no province to rank it in`;
      tell("missing-province", [i, "region", "province"], `[${i}].region: ${what}`);
    }
  }
  if (issues.length > 0) throw new ScoringError("invalid-argument", issues);
}

function isResult(result: unknown): result is RegionResult {
  return isRecord(result) && isRecord(result["ruleSet"]) && isRecord(result["region"]);
}
