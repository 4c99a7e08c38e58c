import type { RuleSet } from "../../src/index.ts";
import { nameOf } from "./name-of.ts";
import { nothing } from "./topics/join-series.ts";
import type { Series } from "./topics/topic.ts";
import { topics } from "./topics.ts";

/**
 * The vectors of a topic that are about one rule set, or about none that is published.
 *
 * Each stream is drawn from a seed of its own, so that a further rule set adds streams and changes none.
 */
export interface Stream extends Series {
  /** The topic, and the rule set where it is about one: the first part of the vectors' ids, and what seeds them. */
  readonly key: string;
  readonly topic: string;
  /** The file that holds it, by its path in the folder of vectors. */
  readonly file: string;
}

/** Every stream, by files: those of the topics alone, then those of the rule sets. */
export function listStreams(sets: readonly RuleSet[]): readonly Stream[] {
  const general = topics.map(({ name, general = nothing }) => ({
    key: name,
    topic: name,
    file: `${name}.jsonl`,
    ...general,
  }));
  const about = sets.flatMap((rules) =>
    topics.map(({ name, about }) => ({
      key: `${name}/${nameOf(rules)}`,
      topic: name,
      file: `published/${nameOf(rules)}.jsonl`,
      ...(about?.(rules) ?? nothing),
    })),
  );
  return [...general, ...about].filter(({ count }) => count > 0);
}
