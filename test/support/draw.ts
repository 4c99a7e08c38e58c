import fc from "fast-check";

/** A whole number from 0 up to, but not including, `below`. */
export type Draw = (below: number) => number;

/** An endless source of random numbers, the same for the same seed (by default that of the run: FC_SEED). */
export function drawFrom(seed = fc.readConfigureGlobal().seed ?? 0): Draw {
  const numbers = fc.infiniteStream(fc.noBias(fc.nat(0x7fffffff)), { noHistory: true });
  const [stream] = fc.sample(numbers, { seed, numRuns: 1 });
  return (below) => stream!.next().value! % below;
}

/** One of a list. */
export function pick<Item>(draw: Draw, list: readonly Item[]): Item {
  return list[draw(list.length)]!;
}

/** How often to draw: `count` times, and fewer for each of many mutants (set DRAWS to a part of 1). */
export function draws(count: number): number {
  return Math.ceil(count * Number(process.env["DRAWS"] ?? 1));
}
