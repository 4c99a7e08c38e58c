import type { Kind } from "../kinds.ts";
import { printText } from "../path.ts";
import { escapeUnseen, quoteShown as q } from "../quote.ts";
import type { Shown } from "../shown.ts";
import { assessmentCodes } from "./assessments.ts";
import { type Expected, joinNames, notPrintedDecimal, valueCodes, type Words } from "./values.ts";

/** Why a criterion cannot be computed without a column of its own. */
const columnGaps = {
  absent: "",
  unknown: ", nor can it be computed: ",
  policy: ", and its policy for missing answers is for scoring one by one",
  method: ", and its method is for scoring one by one",
} as const;

/** A word for why a criterion cannot be computed without a column of its own. */
export type ColumnGap = keyof typeof columnGaps;

/** Issues that scoring never has, or not in every form: of options, columns, ranks, look-ups and custom rule sets. */
export const otherCodes = {
  "not-a-decimal": (p: { value: Shown; expected: "decimal" | "printed-decimal" | "fraction" }) => {
    if (p.expected === "fraction") return `${q(p.value)} is not a decimal or a fraction`;
    return p.expected === "decimal"
      ? valueCodes["not-a-decimal"]({ value: p.value, expected: p.expected })
      : notPrintedDecimal(p.value);
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
  /** `column` says that it is one of columns; that of a sheet is a number, its place. `ruleSet` is the base of an extension. */
  "unknown-criterion": (
    p: { value: string; parent?: string; column?: boolean; ruleSet?: string } & Expected,
  ) => {
    if (p.column === true) return "it takes no part in the score";
    if (p.ruleSet !== undefined) return `${q(p.value)} is not in ${p.ruleSet}; there are ${joinNames(p)}`;
    return assessmentCodes["unknown-criterion"](p);
  },
  /** `column` says why there is no computing without a column of its own; an unknown brings its reason. */
  "missing-criterion": (p: Expected & { column?: ColumnGap; reason?: string }) =>
    typeof p.column !== "string"
      ? assessmentCodes["missing-criterion"](p)
      : `it has no column${columnGaps[p.column]}${p.reason}`,
  "products-needed": (p: { place: "unit" | "column" }) =>
    p.place === "column"
      ? "the mean runs over products; give how many each unit has"
      : assessmentCodes["products-needed"]({ place: p.place }),
  "mixed-rule-sets": (p: { value: string; first: string }) =>
    `${escapeUnseen(p.value)} is not ${escapeUnseen(p.first)} of those before; rank each on its own`,
  "missing-province": (p: { value: string }) => `${q(p.value)} has no province to rank it in`,
  "missing-key": (_: Readonly<Record<string, never>>) =>
    "ordinal ranks need a function that decides among equal values",
  "ambiguous-key": (p: { value: Shown; regions: readonly string[] }) =>
    `it gives ${q(p.value)} for both ${p.regions.map(q).join(" and ")}, which have equal values`,
  "duplicate-id": (p: { value: string; first: string }) => `${q(p.value)} is taken by ${p.first}`,
  "missing-evidence": (p: { claim: string } | { level: string }) =>
    "claim" in p
      ? `holds nothing on ${q(p.claim)}; say what it rests on, or that it is unknown`
      : `is empty, and what is ${p.level} needs a source`,
  "unknown-authority": (p: { value: Shown } & Expected) =>
    `${q(p.value)} is unknown; there is ${joinNames(p)}`,
  "unknown-year": (p: { value: number; reason: string | null } & Expected) =>
    `${p.value} cannot be scored, ${p.reason ?? "there is no rule set for it"}; there are ${joinNames(p)}`,
  /** `replayed`: a receipt names the rule set, so that a custom rule set can be given beside it. */
  "unknown-id": (p: { value: Shown; reason: string | null; replayed?: boolean | undefined } & Expected) =>
    `${
      p.reason === null ? `there is no rule set ${q(p.value)}` : `${q(p.value)} cannot be scored, ${p.reason}`
    }; there are ${joinNames(p)}${adviseReplay(p)}`,
  "unknown-version": (p: { value: Shown; id: string; replayed?: boolean | undefined } & Expected) =>
    `${printText(p.id)} has no version ${q(p.value)}; there is ${joinNames(p)}${adviseReplay(p)}`,
  "ambiguous-rule-set": (p: { value: number } & Expected) =>
    `${p.value} has several rule sets, ${joinNames(p)}; give a region type, or ask for one with resolve`,
} as const;

function adviseReplay({ replayed }: { readonly replayed?: boolean | undefined }): string {
  return replayed ? "; a receipt by a custom rule set is replayed with that rule set" : "";
}
