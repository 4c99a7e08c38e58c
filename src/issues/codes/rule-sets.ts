import { printText } from "../path.ts";
import { quoteShown as q } from "../quote.ts";
import { type Fault, faults } from "../reasons.ts";
import type { Shown } from "../shown.ts";
import { type Expected, joinNames } from "./values.ts";

/** Issues of rule sets. */
export const ruleSetCodes = {
  "band-order": (p: { value: Shown; above: Shown; upTo?: Shown }) =>
    p.upTo === undefined
      ? `${q(p.value)} is below the bound of the band before it, ${q(p.above)}; bands ascend`
      : `its bound ${q(p.value)} is not above ${q(p.above)} and at most ${q(p.upTo)}`,
  "band-outside-scale": (p: { value: Shown; min: Shown; max: Shown }) =>
    `${q(p.value)} is outside the scale from ${q(p.min)} to ${q(p.max)}`,
  "band-gap": (p: { min: Shown; value?: Shown }) =>
    p.value === undefined
      ? `the first band must hold the scale's minimum ${q(p.min)}, which no band holds`
      : `${q(p.value)} is not the scale's minimum ${q(p.min)}, where the first band begins`,
  "band-unreachable": (p: { decimals: number; value?: Shown; equal?: boolean | undefined }) => {
    if (p.value === undefined)
      return `no score of ${p.decimals} decimals lies between its bound and the next`;
    return p.equal
      ? `${q(p.value)} is the bound of the band before it too, which no score reaches`
      : `${q(p.value)} has more than the ${p.decimals} decimals that scores are classified on`;
  },
  "weight-sum": (p: { sum: string; total: Shown | null }) =>
    p.total === null
      ? `what its children weigh sums to ${p.sum}, not to more than 0`
      : `${q(p.total)} is not what its children weigh together, ${p.sum}`,
  "scale-empty": (p: { from: Shown; to: Shown }) =>
    `the scale from ${q(p.from)} to ${q(p.to)} is empty; its ends must differ, and a score's must ascend`,
  "method-children": (p: { fault: Fault }) => faults[p.fault],
  "beyond-proofs": (p: { value: Shown; limit: Shown }) =>
    `${q(p.value)} has too many digits to be computed exactly with these decimals; the most is ${q(p.limit)}`,
  "digest-mismatch": (p: { value: Shown; id: string } & Expected) =>
    `the digest ${q(p.value)} is not that of ${printText(p.id)}; there is ${joinNames(p)}`,
} as const;
