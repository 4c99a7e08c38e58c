import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Random choices, the same for the same seed. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of a list. */
  pick<Item>(list: readonly Item[]): Item;
  /** Whether something that happens so many times in a hundred happens. */
  percent(chance: number): boolean;
}

/** An endless source of random choices. */
export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number): number => uniformInt(generator, least, most);
  return {
    between,
    pick: (list) => list[between(0, list.length - 1)]!,
    percent: (chance) => between(1, 100) <= chance,
  };
}
