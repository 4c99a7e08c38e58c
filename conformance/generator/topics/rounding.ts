import { modes } from "../draw-rule-set.ts";
import type { Random } from "../random.ts";
import type { Topic } from "./topic.ts";

/** Fractions in all modes, most of them at ties or beside one. */
export const rounding: Topic = {
  name: "rounding",
  general: {
    count: 1000,
    draw: (random, i) => {
      const mode = random.percent(2) ? "half" : modes[i % modes.length];
      const decimals = random.percent(2)
        ? random.pick([-1, 1001, 0.5])
        : random.pick([0, 0, 1, 2, 2, 3, 6, 30]);
      return {
        do: "round",
        input: { value: drawFraction(random, Math.max(0, Math.floor(decimals))), decimals, mode },
      };
    },
  },
};

function drawFraction(random: Random, decimals: number): string {
  const sign = random.pick(["", "-"]);
  const unit = 10n ** BigInt(Math.min(decimals, 30));
  const whole = BigInt(random.between(0, 99_999));
  if (random.percent(50)) return ratio(sign, 2n * whole + 1n, 2n * unit);
  if (random.percent(40)) {
    const far = BigInt(random.between(1, 1_000_000));
    return ratio(sign, (2n * whole + 1n) * far + random.pick([1n, -1n]), 2n * unit * far);
  }
  return ratio(sign, whole, BigInt(random.between(1, 9999)));
}

function ratio(sign: string, n: bigint, d: bigint): string {
  const divisor = greatest(n, d);
  const text = `${n / divisor}${d === divisor ? "" : `/${d / divisor}`}`;
  return n === 0n ? "0" : `${sign}${text}`;
}

function greatest(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatest(b, a % b);
}
