import {
  type Assessment,
  type RankOptions,
  type Region,
  type RuleSet,
  rank,
  score,
} from "../../src/index.ts";
import type { Question } from "./vector.ts";

interface RankInput {
  readonly entries: readonly { readonly assessment: Assessment; readonly rules?: string }[];
  readonly within?: "type" | "province" | "all";
  readonly ties?: RankOptions["ties"];
  readonly on?: RankOptions["on"];
  readonly key?: "name" | "code" | "province";
}

/** Scores the entries of a vector and ranks them, by their positions. */
export function rankEntries(
  { entries, within, ties, on, key }: RankInput,
  question: Question,
  rulesOf: (question: Pick<Question, "rules" | "ruleSet">) => RuleSet,
): unknown {
  const results = entries.map(({ assessment, rules }, index) => ({
    ...score(rulesOf(rules === undefined ? question : { rules }), assessment),
    index,
  }));
  const keyOf = key && ((region: Region) => region[key] as string);
  return rank(results, { within, ties, on, key: keyOf }).map(({ result, rank, of, tied }) => ({
    index: result.index,
    rank,
    of,
    tied,
  }));
}
