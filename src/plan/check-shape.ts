import { isRecord } from "../issues/is-record.ts";
import { type At, addIssue } from "../issues/issue-list.ts";
import { showValue } from "../issues/shown.ts";
import { methods, missingPolicies, roundingModes } from "../model/words.ts";
import {
  check,
  checkFields,
  checkItems,
  checkRecord,
  checkValue,
  checkWord,
  type Fields,
  type Test,
} from "./check-fields.ts";

const isText: Test = (value) => typeof value === "string";
const isBoolean: Test = (value) => typeof value === "boolean";
const isDecimal: Test = (value) =>
  typeof value === "number" || (typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value));
const isPrecision: Test = (value) =>
  Number.isInteger(value) && 0 <= (value as number) && (value as number) <= 6;
const isUnknown: Test = (value) => isRecord(value) && isText(value["unknown"]);
const isMean: Test = (value) => isRecord(value) && value["method"] === "mean" && isMeanOf(value["of"]);
const isMeanOf: Test = (value) => value === "units" || value === "products";

/**
 * Checks that plain data has the fields of a rule set that decide a result, each of its type; titles, evidence
 * and fields that are not known are for `parseRuleSet`.
 */
export function checkShape(rules: unknown, at: At): void {
  if (!isRecord(rules)) {
    addIssue(at, "invalid-type", { value: showValue(rules), expected: "rule-set" });
    return;
  }
  check(rules, "id", "text", isText, at);
  check(rules, "version", "text", isText, at);
  check(rules, "digest", "text", isText, at, true);
  check(rules, "survey", "boolean", isBoolean, at, true);
  check(rules, "region", "region-rule", (value) => isUnknown(value) || isMean(value), at);
  checkFields(rules, "score", at, checkScore);
  checkFields(rules, "classifyOn", at, checkRounding);
  checkItems(rules, "appliesTo", at, (type, place) => checkValue(type, "text", isText, place));
  checkItems(rules, "bands", at, (band, place) => checkRecord(band, place, checkBand));
  checkItems(rules, "qualifiers", at, (item, place) => checkRecord(item, place, checkQualifier), true);
  if (!isUnknown(rules["criteria"])) checkFields(rules, "criteria", at, checkCriterion);
}

function checkScore(score: Fields, at: At): void {
  checkRounding(score, at);
  check(score, "inputDecimals", "precision", isPrecision, at);
  check(score, "min", "decimal", isDecimal, at);
  check(score, "max", "decimal", isDecimal, at);
}

function checkRounding(rounding: Fields, at: At): void {
  check(rounding, "decimals", "precision", isPrecision, at);
  checkWord(rounding, "rounding", roundingModes, at);
}

function checkBand(band: Fields, at: At): void {
  check(band, "lowerBound", "decimal", isDecimal, at);
  check(band, "inclusive", "boolean", isBoolean, at);
  for (const field of ["grade", "zone"])
    check(band, field, "text-or-null", (value) => value === null || isText(value), at);
  if (band["label"] !== null) checkFields(band, "label", at, checkLabel);
  if (band["bracket"] !== undefined) {
    checkFields(band, "bracket", at, (bracket, place) => {
      for (const end of ["above", "upTo"]) check(bracket, end, "decimal", isDecimal, place);
    });
  }
}

function checkLabel(label: Fields, at: At): void {
  for (const language of ["id", "en"]) check(label, language, "text", isText, at);
}

function checkQualifier(qualifier: Fields, at: At): void {
  check(qualifier, "fact", "text", isText, at);
  checkFields(qualifier, "label", at, checkLabel);
}

function checkCriterion(criterion: Fields, at: At): void {
  check(criterion, "id", "text", isText, at);
  for (const field of ["weight", "points"])
    check(criterion, field, "decimal-or-unknown", (value) => isDecimal(value) || isUnknown(value), at, true);
  check(criterion, "total", "decimal", isDecimal, at, true);
  if (criterion["scale"] !== undefined) {
    checkFields(criterion, "scale", at, (scale, place) => {
      for (const end of ["from", "to"]) check(scale, end, "decimal", isDecimal, place);
    });
  }
  if (criterion["rounding"] !== undefined) checkFields(criterion, "rounding", at, checkRounding);
  if (criterion["missing"] !== undefined) checkFields(criterion, "missing", at, checkMissing);
  if (criterion["method"] !== undefined) checkWord(criterion, "method", methods, at);
  const { children } = criterion;
  if (children === undefined || isUnknown(children)) return;
  checkItems(criterion, "children", at, (item, place) => checkRecord(item, place, checkCriterion));
}

function checkMissing(missing: Fields, at: At): void {
  for (const kind of ["notApplicable", "notAssessed", "leftOut"])
    if (missing[kind] !== undefined) checkWord(missing, kind, missingPolicies, at);
  check(missing, "completeness", "decimal", isDecimal, at, true);
}
