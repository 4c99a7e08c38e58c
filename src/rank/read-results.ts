import { argumentError } from "../issues/argument-error.ts";
import { english } from "../issues/english.ts";
import { isRecord } from "../issues/is-record.ts";
import {
  type AnyAt,
  addIssue,
  child,
  countIssues,
  named,
  startIssuesOf,
  throwIssues,
} from "../issues/issue-list.ts";
import type { Kind } from "../issues/kinds.ts";
import { cutText, showValue } from "../issues/shown.ts";
import type { Region, RuleSetReference } from "../model/index.ts";
import type { Within } from "./group-of.ts";

/** A list that lacks more items is read no further. */
const mostHoles = 1000;

/** A fraction as `score` writes it. */
const exactText = /^(?:0|-?[1-9]\d*)(?:\/[1-9]\d*)?$/;

/** What a ranking needs of a result, each field read once. */
export interface ReadResult<Result> {
  readonly result: Result;
  readonly region: Region;
  /** The region as it was given. */
  readonly given: Region;
  /** Null when it was not assessed. */
  readonly values: { readonly score: number; readonly exact: string } | null;
}

interface Reading {
  readonly within: Within;
  /** The rules of the first result. */
  first: RuleSetReference | undefined;
}

/** The fields of an object of the input. */
interface Fields {
  readonly [field: string]: unknown;
}

/**
 * Reads what a ranking needs of results.
 *
 * @throws {@link ScoringError} `invalid-argument` with every issue.
 */
export function readResults<Result>(
  results: readonly Result[],
  within: Within,
): readonly ReadResult<Result>[] {
  if (!Array.isArray(results))
    throw argumentError("invalid-type", [], { value: showValue(results), expected: "results" });
  const top = startIssuesOf(english);
  const reading: Reading = { within, first: undefined };
  const read: ReadResult<Result>[] = [];
  let holes = 0;
  const { length } = results;
  for (let i = 0; i < length && holes < mostHoles; i++) {
    if (!Object.hasOwn(results, i)) holes += 1;
    const one = readResult<Result>(results[i], child(top, i), reading);
    if (one !== undefined) read.push(one);
  }
  throwIssues(top, "invalid-argument");
  return read;
}

function readResult<Result>(result: Result, at: AnyAt, reading: Reading): ReadResult<Result> | undefined {
  const { ruleSet, region: given, ...fields }: Fields = isRecord(result) ? { ...result } : {};
  if (!isRecord(ruleSet) || !isRecord(given)) return refuse(at, result, "result");
  const before = countIssues(at);
  const region: Fields = { ...given };
  const place = named(at, region["name"]);
  checkReference({ ...ruleSet }, child(place, "ruleSet"), reading);
  checkRegion(region, child(place, "region"), reading);
  checkValues(fields, place);
  if (countIssues(at) > before) return undefined;
  const { status, score, exact } = fields as { status: string; score: number; exact: string };
  return {
    result,
    region: region as unknown as Region,
    given: given as unknown as Region,
    values: status === "scored" ? { score, exact } : null,
  };
}

function checkReference(given: Fields, at: AnyAt, reading: Reading): void {
  const before = countIssues(at);
  for (const field of ["id", "version", "digest"]) checkText(given, field, at);
  if (countIssues(at) > before) return;
  const { id, version, digest } = given as unknown as RuleSetReference;
  const { first } = reading;
  if (first === undefined) reading.first = { id, version, digest };
  else if (id !== first.id || version !== first.version)
    addIssue(at, "mixed-rule-sets", {
      value: nameRules(id, version),
      first: nameRules(first.id, first.version),
    });
  else if (digest !== first.digest)
    addIssue(at, "mixed-rule-sets", { value: cutText(digest), first: cutText(first.digest) });
}

function nameRules(id: string, version: string): string {
  return `${cutText(id)}@${cutText(version)}`;
}

function checkRegion(region: Fields, at: AnyAt, { within }: Reading): void {
  checkText(region, "name", at);
  checkText(region, "type", at);
  const { name, province } = region;
  if (province !== undefined) checkText(region, "province", at);
  else if (within === "province" && typeof name === "string")
    addIssue(child(at, "province"), "missing-province", { value: cutText(name) });
}

function checkValues({ status, score, exact }: Fields, at: AnyAt): void {
  const isScored = status === "scored";
  if (!isScored && status !== "not-assessed") refuse(child(at, "status"), status, "status");
  else if (isScored) {
    if (!Number.isFinite(score)) refuse(child(at, "score"), score, "finite-number");
    if (typeof exact !== "string" || !exactText.test(exact)) refuse(child(at, "exact"), exact, "exact-text");
  } else {
    if (score !== null) refuse(child(at, "score"), score, "no-value");
    if (exact !== null) refuse(child(at, "exact"), exact, "no-value");
  }
}

function checkText(fields: Fields, field: string, at: AnyAt): void {
  if (typeof fields[field] !== "string") refuse(child(at, field), fields[field], "text");
}

function refuse(at: AnyAt, value: unknown, expected: Kind): undefined {
  return addIssue(at, "invalid-type", { value: showValue(value), expected });
}
