/** How many results of ours are wrong, and how many ranks differ from those found by sorting. */
export function countMistakes(comparisons) {
  return comparisons.reduce((sum, { ours, differing }) => {
    const wrong = ours === undefined ? 0 : ours.units.wrong + ours.regions.wrong;
    return sum + wrong + (differing?.wrong ?? 0);
  }, 0);
}
