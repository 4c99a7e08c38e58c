import { type Item, items, type Kind, kinds } from "../kinds.ts";
import { quoteShown as q } from "../quote.ts";
import { type Reason, reasons } from "../reasons.ts";
import type { Shown } from "../shown.ts";

/** The list of what would be right, ten at most, and how many more there are. */
export interface Expected {
  readonly expected: readonly string[];
  readonly more?: number | undefined;
}

/** Joins names for a sentence: `a, b and 190 more`. */
export function joinNames({ expected, more = 0 }: Expected): string {
  const list = expected.length === 0 ? "none" : expected.join(", ");
  return more === 0 ? list : `${list} and ${more} more`;
}

/** Issues of single values, each with its English sentence; the parameters are those of the function. */
export const valueCodes = {
  "invalid-type": (p: {
    value: Shown;
    expected: Kind;
    count?: number | undefined;
    length?: number | undefined;
  }) => {
    const what = p.length === undefined ? q(p.value) : `a list of ${p.length}`;
    return `${what} is not ${nameKind(p.expected, p.count)}`;
  },
  "not-a-decimal": (p: { value: Shown; expected: "decimal" | "printed-decimal" | "fraction" }) =>
    `${q(p.value)} is not ${
      {
        decimal: `a decimal${typeof p.value === "string" ? "; as text it is digits with a point, such as 89.45" : ""}`,
        "printed-decimal": "a decimal; write digits with one comma or point, without a unit",
        fraction: "a decimal or a fraction",
      }[p.expected]
    }`,
  "ambiguous-decimal": (p: { value: Shown }) =>
    `${q(p.value)} has three digits after its only separator, which may be a fraction or thousands; say which locale`,
  "not-finite": (p: { value: Shown }) => `${q(p.value)} is not a finite number`,
  "too-many-decimals": (p: { value: Shown; limit: number; meant?: number | undefined }) =>
    `${q(p.value)} has more than ${p.limit} decimals${
      p.meant === undefined ? "" : `; it looks like a float artefact of ${p.meant}`
    }`,
  "below-minimum": (p: { value: Shown; limit: Shown; scale?: boolean | undefined }) =>
    `${q(p.value)} is below ${p.scale ? "the scale's " : ""}${unquoted(p.limit)}`,
  "above-maximum": (p: {
    value: Shown;
    limit: Shown;
    scale?: boolean | undefined;
    magnitude?: boolean | undefined;
  }) => {
    const limit = (p.scale ? "the scale's " : "") + unquoted(p.limit);
    return `${q(p.value)} ${p.magnitude ? "has a magnitude" : "is"} above ${limit}`;
  },
  "not-whole": (p: { value: Shown; expected: Kind }) => `${q(p.value)} is not ${kinds[p.expected]}`,
  "empty-text": (p: { value: Shown }) => `${q(p.value)} is empty; give a text`,
  "empty-list": (p: { item: Item }) => items[p.item],
  "missing-field": (p: { expected: Kind }) => `is missing; it is ${kinds[p.expected]}`,
  "unknown-field": (p: { value: string; nearest: string | null }) =>
    `is not a field that is known here${p.nearest === null ? "" : `; did you mean ${p.nearest}?`}`,
  "not-allowed": (p: { reason: Reason; value?: Shown; expected?: Kind | readonly string[] | undefined }) => {
    const value = p.value === undefined ? "" : `${q(p.value)} `;
    if (typeof p.expected === "string") return `${value}is not ${kinds[p.expected]}`;
    if (p.expected !== undefined) return `${value}is not one of ${p.expected.join(", ")}`;
    return value + reasons[p.reason];
  },
  /** With a limit it is a number from 0 to that. */
  "invalid-option": (p: { value: Shown } & ({ expected: Kind; limit?: number | undefined } | Expected)) => {
    if (typeof p.expected !== "string") return `${q(p.value)} is none of ${joinNames(p as Expected)}`;
    const range = "limit" in p && p.limit !== undefined ? ` from 0 to ${p.limit}` : "";
    return `${q(p.value)} is not ${kinds[p.expected]}${range}`;
  },
  "too-deep": (p: { limit: number }) => `is nested deeper than ${p.limit} lists and objects`,
  "too-large": (p: { limit: number }) => `unfolds to more than ${p.limit} repeated parts`,
} as const;

function nameKind(kind: Kind, count: number | undefined): string {
  return kinds[kind].replace("{count}", String(count));
}

function unquoted(limit: Shown): string {
  return typeof limit === "string" ? limit : q(limit);
}
