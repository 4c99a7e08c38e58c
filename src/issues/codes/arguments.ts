import type { Kind } from "../kinds.ts";
import { quoteShown as q } from "../quote.ts";
import type { Shown } from "../shown.ts";
import { type Expected, joinNames, valueCodes, type Words } from "./values.ts";

/** Issues of numbers as people print them and of options, which reading a table has and scoring has not. */
export const argumentCodes = {
  "not-a-decimal": (p: { value: Shown; expected: "decimal" | "printed-decimal" | "fraction" }) => {
    if (p.expected === "fraction") return `${q(p.value)} is not a decimal or a fraction`;
    return p.expected === "decimal"
      ? valueCodes["not-a-decimal"]({ value: p.value, expected: p.expected })
      : `${q(p.value)} is not a decimal; write digits with one comma or point, without a unit`;
  },
  "ambiguous-decimal": (p: { value: Shown }) =>
    `${q(p.value)} has three digits after its only separator, which may be a fraction or thousands; say which locale`,
  /** With a limit it is a number from 0 to that. */
  "invalid-option": (
    p: { value: Shown } & ({ expected: Kind; limit?: number | undefined } | Expected),
    { kinds }: Words,
  ) => {
    if (typeof p.expected !== "string") return `${q(p.value)} is none of ${joinNames(p as Expected)}`;
    const range = "limit" in p && p.limit !== undefined ? ` from 0 to ${p.limit}` : "";
    return `${q(p.value)} is not ${kinds[p.expected]}${range}`;
  },
} as const;
