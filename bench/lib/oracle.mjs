/** The right scores in hundredths, in bigints: another way of computing than that of the engine. */
export function solve({ units, shape, columns, region, regions }) {
  const weights = shape.indicators.map((parts) => parts.map(BigInt));
  const totals = weights.map((parts) => parts.reduce((sum, part) => sum + part, 0n));
  const sums = new Array(regions).fill(0n);
  const counts = new Array(regions).fill(0n);
  const unit = new Int32Array(units);
  for (let u = 0; u < units; u++) {
    let [score, k] = [0n, 0];
    for (const [d, parts] of weights.entries()) {
      let sum = 0n;
      for (const part of parts) sum += part * BigInt(columns[k++][u]);
      score += BigInt(shape.dimensions[d]) * halfUp(sum, totals[d]);
    }
    const whole = halfUp(score, 100n);
    unit[u] = Number(whole);
    sums[region[u]] += whole;
    counts[region[u]] += 1n;
  }
  return { unit, region: Int32Array.from(sums, (sum, r) => Number(halfUp(sum, counts[r]))) };
}

/** n / d for n ≥ 0: the whole part, and one more when twice the rest reaches d. */
function halfUp(n, d) {
  return 2n * (n % d) >= d ? n / d + 1n : n / d;
}

/** How many scores of units and regions differ from the right ones; `scale` is 1 for hundredths, 100 for decimals. */
export function countWrong({ unit, region }, truth, scale) {
  return { units: differ(unit, truth.unit, scale), regions: differ(region, truth.region, scale) };
}

function differ(found, right, scale) {
  const share = { wrong: 0, of: found.length };
  for (let i = 0; i < found.length; i++) if (Math.round(Number(found[i]) * scale) !== right[i]) share.wrong++;
  return share;
}
