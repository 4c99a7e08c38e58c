/** Units as people hold them: a list of dimensions, each a list of indicators. */
export function nest({ units, shape }, decimals) {
  return Array.from({ length: units }, (_, u) => {
    let k = 0;
    return {
      dimensions: shape.indicators.map((parts) => ({ indicators: parts.map(() => decimals[k++][u]) })),
    };
  });
}

/** The loop that people write: nested, rounding with Math.round at each stage. */
export function scoreNested(nested, { shape, region, regions }) {
  const dimensionWeights = shape.dimensions.map((weight) => weight / 100);
  const weights = shape.indicators.map(shares);
  const unit = new Float64Array(nested.length);
  for (let u = 0; u < nested.length; u++) {
    const { dimensions } = nested[u];
    let total = 0;
    for (let d = 0; d < dimensions.length; d++) {
      const { indicators } = dimensions[d];
      let sum = 0;
      for (let i = 0; i < indicators.length; i++) sum += weights[d][i] * indicators[i];
      total += dimensionWeights[d] * (Math.round(sum * 100) / 100);
    }
    unit[u] = Math.round(total * 100) / 100;
  }
  return { unit, region: averageRegions(unit, region, regions) };
}

const blockSize = 2048;

/** The best float code over columns that we know: blocks that stay in the cache, a column at a time. */
export function scoreFlat(decimals, { units, shape, region, regions }) {
  const dimensionWeights = shape.dimensions.map((weight) => weight / 100);
  const weights = shape.indicators.map(shares);
  const unit = new Float64Array(units);
  const sums = new Float64Array(blockSize);
  const totals = new Float64Array(blockSize);
  for (let start = 0; start < units; start += blockSize) {
    const end = Math.min(units, start + blockSize);
    totals.fill(0);
    let k = 0;
    for (let d = 0; d < weights.length; d++) {
      sums.fill(0);
      for (const weight of weights[d]) addColumn(decimals[k++], weight, sums, start, end);
      const weight = dimensionWeights[d];
      for (let i = 0; i < end - start; i++) totals[i] += weight * (Math.round(sums[i] * 100) / 100);
    }
    for (let u = start; u < end; u++) unit[u] = Math.round(totals[u - start] * 100) / 100;
  }
  return { unit, region: averageRegions(unit, region, regions) };
}

function addColumn(column, weight, sums, start, end) {
  for (let u = start; u < end; u++) sums[u - start] += weight * column[u];
}

/** Weights as shares of their sum. */
export function shares(parts) {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

/** The rounded mean of each region's units. */
export function averageRegions(unit, region, regions) {
  const sums = new Float64Array(regions);
  const counts = new Float64Array(regions);
  for (let u = 0; u < unit.length; u++) {
    sums[region[u]] += unit[u];
    counts[region[u]]++;
  }
  return sums.map((sum, r) => Math.round((sum / counts[r]) * 100) / 100);
}
