import { quoteShown as q } from "../quote.ts";
import { type Gap, gaps } from "../reasons.ts";
import type { Shown } from "../shown.ts";
import { type Expected, joinNames } from "./values.ts";

/** Issues of assessments. */
export const assessmentCodes = {
  "no-input": (p: Expected) => `there is nothing to score; give exactly one of ${joinNames(p)}`,
  "several-inputs": (p: { given: readonly string[] }) =>
    `${p.given.join(" and ")} are given; give exactly one of them`,
  /** `parent` is the criterion under which it can be answered. */
  "unknown-criterion": (p: { value: string; parent?: string } & Expected) =>
    p.parent === undefined
      ? `${q(p.value)} is not asked for; answer ${joinNames(p)}`
      : `it is part of ${p.parent}; answer it under ${p.parent}.answers`,
  "missing-criterion": (p: Expected) => `it is left out; answer ${joinNames(p)}`,
  "answered-twice": (p: { parent: string }) =>
    `it is answered here and under ${p.parent}.answers; answer it once`,
  "unknown-fact": (p: Expected) => `the rules ask for no such fact; they ask for ${joinNames(p)}`,
  "wrong-region-type": (p: { value: Shown } & Expected) =>
    `${q(p.value)} is not a type of region here; these are ${joinNames(p)}`,
  "duplicate-unit": (p: { first: number }) =>
    `it is named twice, first at units[${p.first}]; a unit counts once`,
  "duplicate-product": (p: { first: number }) =>
    `it is named twice, first at products[${p.first}]; a product counts once`,
  "duplicate-region": (p: { first: number }) => `it is there twice, first at [${p.first}]`,
  "spelled-differently": (p: { value: string; first: number; spelling: string }) =>
    `${q(p.value)} is ${q(p.spelling)} of [${p.first}], spelled differently; write both alike`,
  "province-needed": (p: { value: string; first: number }) =>
    `${q(p.value)} is at [${p.first}] too, and one of the two has no province; give both`,
  "products-needed": (_: { place: "unit" }) =>
    "a unit's score alone does not give the region's, which is the mean over its service products; give products, or { mean, count }",
  /** `reason` is an unknown of the rule set in its own words, `gap` one of the engine's; `of` is what was given. */
  "rule-unknown": (
    p: { value?: Shown; of?: "units"; part?: string } & (
      | { reason: string; gap?: undefined }
      | { gap: Gap; reason?: undefined }
    ),
  ) => {
    const why = p.gap === undefined ? p.reason : gaps[p.gap];
    if (p.part !== undefined) return `it is part of ${p.part}, which is asked for whole: ${why}`;
    if (p.of !== undefined) return `a list of units cannot be scored: ${why}`;
    return p.value === undefined ? why : `${q(p.value)} cannot be scored: ${why}`;
  },
} as const;
