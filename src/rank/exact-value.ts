/** The exact value of a result. */
export interface ExactValue {
  readonly text: string;
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** Its first digits: twenty decimals, the others cut off, so that short numbers decide between most values. */
  readonly leading: bigint;
}

/**
 * Reads the exact value of a result, of any length: text such as `"1789/20"`. It is not reduced, which is not needed
 * to compare and would take longer than all the rest.
 */
export function readExact(text: string): ExactValue {
  const [n, d = "1"] = text.split("/");
  const [numerator, denominator] = [BigInt(n!), BigInt(d)];
  return { text, numerator, denominator, leading: (numerator * 10n ** 20n) / denominator };
}

/** Negative when a < b, 0 when they are equal, positive when a > b. */
export function compareExact(a: ExactValue, b: ExactValue): number {
  if (a.leading !== b.leading) return a.leading < b.leading ? -1 : 1;
  if (a.text === b.text) return 0;
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}
