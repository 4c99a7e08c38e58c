import type { Method, Rounding } from "../../src/model/index.ts";
import { meanOf, minus, order, over, plus, type Ratio, roundTo, sumOf, times } from "./oracle.ts";

/** Where a scale begins and where it ends. */
export type Ends = readonly [from: Ratio, to: Ratio];

/** What a method makes of shares with their weights, by the page on rule sets of one's own. */
export function combine(method: Method, items: readonly (readonly [weight: Ratio, share: Ratio])[]): Ratio {
  const shares = items.map(([, share]) => share).sort((a, b) => Number(order(a, b)));
  const last = shares.length - 1;
  if (method === "minimum") return shares[0]!;
  if (method === "maximum") return shares[last]!;
  if (method === "median") return meanOf([shares[Math.floor(last / 2)]!, shares[Math.ceil(last / 2)]!]);
  const weighted = sumOf(items.map(([weight, share]) => times(weight, share)));
  return over(weighted, sumOf(items.map(([weight]) => weight)));
}

/** The value rounded to the decimals of a rounding. */
export function roundValue(value: Ratio, { decimals, rounding }: Rounding): Ratio {
  return [roundTo(value, decimals, rounding), 10n ** BigInt(decimals)];
}

/** The share of a scale whose value on the scale is rounded. */
export function roundShare(share: Ratio, [from, to]: Ends, rounding: Rounding | undefined): Ratio {
  if (rounding === undefined) return share;
  const value = plus(from, times(share, minus(to, from)));
  return over(minus(roundValue(value, rounding), from), minus(to, from));
}
