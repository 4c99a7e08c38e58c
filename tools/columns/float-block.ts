import type { Shape } from "./shapes.ts";

/** What the usual float loop makes of a block, in hundredths: for the share that it gets wrong. */
export function floatBlock({ weights, per, decimals }: Shape, columns: readonly Int32Array[]): number[] {
  const unit = 10 ** decimals;
  const total = weights.reduce((a, b) => a + b);
  return Array.from(columns[0]!, (_, row) => {
    let score = 0;
    for (const [i, weight] of weights.entries()) {
      let value = 0;
      for (let j = 0; j < per; j++) value += columns[i * per + j]![row]! / unit;
      if (per > 1) value = Math.round((value / per) * 100) / 100;
      score += (weight / total) * value;
    }
    return Math.round(score * 100);
  });
}
