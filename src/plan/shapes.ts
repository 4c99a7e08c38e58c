import { isRecord } from "../issues/is-record.ts";
import type { ScoringKind } from "../issues/kinds.ts";
import { methods, missingPolicies, roundingModes } from "../model/words.ts";

type Test = (value: unknown) => boolean;

/** What a value of plain data has to be, unless it passes the test `or`. */
export type Shape = { readonly or?: Test } & (
  | { readonly kind: ScoringKind; readonly test: Test }
  | { readonly words: readonly string[] }
  | { readonly record: keyof typeof records }
  | { readonly list: Shape; readonly mayBeEmpty?: boolean }
);

const isText: Test = (value) => typeof value === "string";
const isAbsent: Test = (value) => value === undefined;
const isNull: Test = (value) => value === null;
const isUnknown: Test = (value) => isRecord(value) && isText(value["unknown"]);
const isAbsentOrUnknown: Test = (value) => isAbsent(value) || isUnknown(value);
const isBoolean: Test = (value) => typeof value === "boolean";
const isDecimal: Test = (value) =>
  typeof value === "number" || (typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value));
const isPrecision: Test = (value) =>
  Number.isInteger(value) && 0 <= (value as number) && (value as number) <= 6;
const isMean: Test = (value) =>
  isRecord(value) && value["method"] === "mean" && (value["of"] === "units" || value["of"] === "products");

const text: Shape = { kind: "text", test: isText };
const textOrNull: Shape = { kind: "text-or-null", test: isText, or: isNull };
const boolean: Shape = { kind: "boolean", test: isBoolean };
const decimal: Shape = { kind: "decimal", test: isDecimal };
const optionalDecimal: Shape = { kind: "decimal", test: isDecimal, or: isAbsent };
const knownOrNot: Shape = { kind: "decimal-or-unknown", test: isDecimal, or: isAbsentOrUnknown };
const precision: Shape = { kind: "precision", test: isPrecision };
const policy: Shape = { words: missingPolicies, or: isAbsent };

/** The fields of a rule set that decide a result, in the order in which they are checked. */
export const records = {
  ruleSet: {
    id: text,
    version: text,
    digest: { kind: "text", test: isText, or: isAbsent },
    survey: { kind: "boolean", test: isBoolean, or: isAbsent },
    region: { kind: "region-rule", test: isMean, or: isUnknown },
    score: { record: "score" },
    classifyOn: { record: "rounding" },
    appliesTo: { list: text },
    bands: { list: { record: "band" } },
    qualifiers: { list: { record: "qualifier" }, mayBeEmpty: true },
    criteria: { record: "criterion", or: isUnknown },
  },
  score: {
    decimals: precision,
    rounding: { words: roundingModes },
    inputDecimals: precision,
    min: decimal,
    max: decimal,
  },
  rounding: { decimals: precision, rounding: { words: roundingModes } },
  band: {
    lowerBound: decimal,
    inclusive: boolean,
    grade: textOrNull,
    zone: textOrNull,
    label: { record: "label", or: isNull },
    bracket: { record: "bracket", or: isAbsent },
  },
  label: { id: text, en: text },
  bracket: { above: decimal, upTo: decimal },
  qualifier: { fact: text, label: { record: "label" } },
  criterion: {
    id: text,
    weight: knownOrNot,
    points: knownOrNot,
    total: optionalDecimal,
    scale: { record: "scale", or: isAbsent },
    rounding: { record: "rounding", or: isAbsent },
    missing: { record: "missing", or: isAbsent },
    method: { words: methods, or: isAbsent },
    children: { list: { record: "criterion" }, or: isAbsentOrUnknown },
  },
  scale: { from: decimal, to: decimal },
  missing: { notApplicable: policy, notAssessed: policy, leftOut: policy, completeness: optionalDecimal },
} as const;
