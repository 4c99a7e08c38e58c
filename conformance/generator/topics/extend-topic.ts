import type { Topic } from "./topic.ts";

/**
 * Adds further questions to a topic, after those that it has, so that the lines of these stay as they are.
 *
 * Beyond what is committed both go on in turn, each with numbers of its own.
 */
export function extendTopic(first: Topic, further: Pick<Topic, "count" | "draw" | "keeps">): Topic {
  const count = first.count + further.count;
  const find = (i: number): { readonly part: typeof further; readonly number: number } => {
    const [round, rest] = [Math.floor(i / count), i % count];
    return rest < first.count
      ? { part: first, number: round * first.count + rest }
      : { part: further, number: round * further.count + rest - first.count };
  };
  return {
    name: first.name,
    count,
    draw: (random, i) => {
      const { part, number } = find(i);
      return part.draw(random, number);
    },
    keeps: (answer, i) => {
      const { part, number } = find(i);
      return part.keeps?.(answer, number) ?? true;
    },
  };
}
