import { setTimeout } from "node:timers/promises";

/**
 * Runs contenders in turn, round by round, after one round that is not counted.
 * A contender is { name, units, run, repeat? }: `repeat` runs are timed as one, for short ones.
 * Gives for each the seconds of one run in every round, and what its last run returned.
 */
export async function interleave(contenders, rounds) {
  const timed = contenders.map(({ name, units }) => ({ name, units, seconds: [], result: undefined }));
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const place = (turn + round + 1) % contenders.length;
      const { run, repeat = 1 } = contenders[place];
      timed[place].result = undefined;
      await collectGarbage();
      const start = performance.now();
      let result;
      for (let i = 0; i < repeat; i++) result = await run();
      const seconds = (performance.now() - start) / 1000 / repeat;
      if (round >= 0) timed[place].seconds.push(seconds);
      timed[place].result = result;
    }
  }
  return timed;
}

/** The collector's helpers sweep on after it has returned, on all cores: the clock starts when they are done. */
async function collectGarbage() {
  globalThis.gc?.();
  await setTimeout(300);
}

/** Median, lowest and highest. */
export function summarize(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return { median: (low + high) / 2, lowest: sorted[0], highest: sorted[sorted.length - 1] };
}

/** The time per unit of the first over that of the second, round by round; `details` go beside it. */
export function ratioOf(name, over, under, details = {}) {
  const perRound = over.seconds.map((s, i) => s / over.units / (under.seconds[i] / under.units));
  return { name, ratio: summarize(perRound), over: show(over), under: show(under), ...details };
}

function show({ name, units, seconds }) {
  return { name, units, seconds: summarize(seconds) };
}
