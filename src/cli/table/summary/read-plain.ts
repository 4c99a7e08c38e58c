import type { Row } from "../row.ts";

/**
 * Reads a cell of digits with at most one comma or point as a whole number of 10^-decimals; -1 where it is not as
 * plain as that, and `readRow` has to look. A score is below 1,000, so that a single separator is the decimal one.
 */
export function readPlain({ bytes, starts, ends }: Row, at: number, decimals: number): number {
  const [start, end] = [starts[at]!, ends[at]!];
  // 15 digits are exact, and none is needed beyond
  if (start === end || end - start + decimals > 16) return -1;
  let value = 0;
  let separator = -1;
  for (let i = start; i < end; i++) {
    const code = bytes[i]!;
    if (code >= 48 && code <= 57) value = value * 10 + (code - 48);
    else if ((code === 44 || code === 46) && separator < 0 && i > start) separator = i;
    else return -1;
  }
  const fraction = separator < 0 ? 0 : end - separator - 1;
  if (fraction > decimals || (separator >= 0 && fraction === 0)) return -1;
  return value * 10 ** (decimals - fraction);
}
