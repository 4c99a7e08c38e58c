import { type Item, items, type Kind } from "../kinds.ts";
import { quoteShown as q } from "../quote.ts";
import type { Reason } from "../reasons.ts";
import type { Shown } from "../shown.ts";

/** The words of a catalogue, for the sentences that take one by its name. */
export interface Words {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
}

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

/** What is no decimal in what people print. */
export function notPrintedDecimal(value: Shown): string {
  return `${q(value)} is not a decimal; write digits with one comma or point, without a unit`;
}

/** Issues of single values, each with its English sentence; the parameters are those of the function. */
export const valueCodes = {
  "invalid-type": (
    p: { value: Shown; expected: Kind; count?: number | undefined; length?: number | undefined },
    { kinds }: Words,
  ) => {
    const what = p.length === undefined ? q(p.value) : `a list of ${p.length}`;
    return `${what} is not ${kinds[p.expected].replace("{count}", String(p.count))}`;
  },
  "not-a-decimal": (p: { value: Shown; expected: "decimal" }) => {
    const advice = typeof p.value === "string" ? "; as text it is digits with a point, such as 89.45" : "";
    return `${q(p.value)} is not a decimal${advice}`;
  },
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
  "not-whole": (p: { value: Shown; expected: Kind }, { kinds }: Words) =>
    `${q(p.value)} is not ${kinds[p.expected]}`,
  "empty-text": (p: { value: Shown }) => `${q(p.value)} is empty; give a text`,
  "empty-list": (p: { item: Item }) => items[p.item],
  "missing-field": (p: { expected: Kind }, { kinds }: Words) => `is missing; it is ${kinds[p.expected]}`,
  "unknown-field": (p: { value: string; nearest: string | null }) =>
    `is not a field that is known here${p.nearest === null ? "" : `; did you mean ${p.nearest}?`}`,
  "not-allowed": (
    p: { reason: Reason; value?: Shown; expected?: Kind | readonly string[] | undefined },
    { kinds, reasons }: Words,
  ) => {
    const value = p.value === undefined ? "" : `${q(p.value)} `;
    if (typeof p.expected === "string") return `${value}is not ${kinds[p.expected]}`;
    if (p.expected !== undefined) return `${value}is not one of ${p.expected.join(", ")}`;
    return value + reasons[p.reason];
  },
  "too-deep": (p: { limit: number }) => `is nested deeper than ${p.limit} lists and objects`,
  "too-large": (p: { limit: number }) => `unfolds to more than ${p.limit} repeated parts`,
} as const;

function unquoted(limit: Shown): string {
  return typeof limit === "string" ? limit : q(limit);
}
