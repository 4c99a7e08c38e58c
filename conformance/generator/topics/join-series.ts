import type { Series } from "./topic.ts";

/**
 * Joins series, so that questions are added after those that there are, whose lines stay as they are.
 *
 * Beyond what is committed all go on in turn, each with numbers of its own.
 */
export function joinSeries(...parts: readonly Series[]): Series {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const find = (i: number): { readonly part: Series; readonly number: number } => {
    let rest = i % count;
    const part = parts.find((each) => {
      if (rest < each.count) return true;
      rest -= each.count;
      return false;
    })!;
    return { part, number: Math.floor(i / count) * part.count + rest };
  };
  return {
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

/** No questions. */
export const nothing: Series = {
  count: 0,
  draw: () => {
    throw new Error("there is nothing to ask");
  },
};
