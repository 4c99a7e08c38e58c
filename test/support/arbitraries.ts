import fc from "fast-check";

/** All rounding modes. */
export const roundingModes = ["half-up", "half-even", "half-down", "up", "down", "ceiling", "floor"] as const;

/** One of the rounding modes. */
export const roundingMode = fc.constantFrom(...roundingModes);

/** The lower bounds of all published bands, and the ends of the scale. */
const scoreBounds = [0, 31.5, 32, 50, 51, 53.5, 54, 77.5, 78, 80, 81, 87.5, 88, 100] as const;

const millionths = 1_000_000;

/** Millionths as decimal text with 0 to 6 decimals; decimals that would be lost are kept. */
export function millionthsText(value: number, decimals: number): string {
  const sign = value < 0 ? "-" : "";
  const whole = Math.floor(Math.abs(value) / millionths);
  const rest = String(Math.abs(value) % millionths).padStart(6, "0");
  const needed = rest.replace(/0+$/, "").length;
  const kept = rest.slice(0, Math.max(decimals, needed));
  return kept === "" ? `${sign}${whole}` : `${sign}${whole}.${kept}`;
}

/** Whole multiples of 10^-decimals between two bounds, as text with exactly these decimals. */
function decimalBetween(min: number, max: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 6 }).chain((decimals) => {
    const step = 10 ** (6 - decimals);
    return fc
      .integer({
        min: Math.ceil((min * millionths) / step),
        max: Math.floor((max * millionths) / step),
      })
      .map((m) => millionthsText(m * step, decimals));
  });
}

/** A decimal of any sign with 0 to 6 decimals, as text. */
export const signedDecimal = decimalBetween(-1_000_000, 1_000_000);

/** A score within a hair of a band's bound: up to three steps of 10^-1 to 10^-6 to either side, as text. */
const scoreAtBound: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...scoreBounds), fc.integer({ min: 1, max: 6 }), fc.integer({ min: -3, max: 3 }))
  .map(([bound, decimals, steps]) => {
    const value = bound * millionths + steps * 10 ** (6 - decimals);
    return millionthsText(Math.min(Math.max(value, 0), 100 * millionths), decimals);
  });

/** A score with three decimals whose last is 5: a tie at two decimals, as text. */
const scoreAtTie: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 9_999 })
  .map((hundredths) => millionthsText(hundredths * 10_000 + 5_000, 3));

/** A score from 0 to 100 with 0 to 6 decimals, crowded at the bounds and at ties, as text. */
export const scoreText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: decimalBetween(0, 100) },
  { weight: 2, arbitrary: scoreAtBound },
  { weight: 1, arbitrary: scoreAtTie },
);

/** The same, as a number or as text. */
export const score: fc.Arbitrary<number | string> = fc
  .tuple(scoreText, fc.boolean())
  .map(([text, asNumber]) => (asNumber ? Number(text) : text));

/** 2 to 24 scores as texts, of any mean. */
export const scoreList: fc.Arbitrary<readonly string[]> = fc.array(scoreText, {
  minLength: 2,
  maxLength: 24,
});

/** 2 to 24 scores as texts whose mean is exactly a tie at two decimals, in any order. */
export const tiedScores: fc.Arbitrary<readonly string[]> = fc
  .tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 2, max: 24 }))
  .chain(([hundredths, count]) => {
    const mean = hundredths * 10_000 + 5_000;
    const room = Math.min(mean, 100 * millionths - mean);
    // half of the distances lead to two decimals, the others to as many as six
    const twoDecimals = fc
      .integer({ min: 0, max: Math.floor((room - 5_000) / 10_000) })
      .map((k) => k * 10_000 + 5_000);
    const distance = fc.oneof(twoDecimals, fc.integer({ min: 0, max: room }));
    const half = Math.floor(count / 2);
    return fc.array(distance, { minLength: half, maxLength: half }).chain((distances) => {
      const values = distances.flatMap((d) => [mean - d, mean + d]);
      if (count % 2 === 1) values.push(mean);
      return fc.shuffledSubarray(
        values.map((value) => millionthsText(value, 2)),
        { minLength: count, maxLength: count },
      );
    });
  });

/** Numerator and denominator, the latter from 1; neither is reduced. */
export const ratio: fc.Arbitrary<readonly [bigint, bigint]> = fc.oneof(
  fc.tuple(fc.bigInt(-10_000n, 10_000n), fc.bigInt(1n, 400n)),
  fc.tuple(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.bigInt(1n, 10n ** 30n)),
);
