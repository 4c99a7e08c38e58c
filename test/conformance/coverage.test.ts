import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Answer, Vector } from "../../conformance/generator/vector.ts";
import { type Criterion, ruleSets } from "../../src/index.ts";
import { english } from "../../src/issues/english.ts";
import { methods, noteCodes } from "../../src/model/words.ts";
import { readCommitted } from "./read-committed.ts";

const vectors = readCommitted();
const modes = ["half-up", "half-even", "half-down", "up", "down", "ceiling", "floor"];
const source = readFileSync(new URL("../../src/issues/scoring-error.ts", import.meta.url), "utf8");

/** The members of a union of texts in the source, so that a code that is added has to be covered. */
function codesOf(type: string): string[] {
  const union = new RegExp(`type ${type} =([^;]+);`).exec(source)?.[1] ?? "";
  return [...union.matchAll(/"([a-z-]+)"/g)].map(([, code]) => code!);
}

function errorOf({ expected }: Vector): Extract<Answer, { error: unknown }>["error"] | undefined {
  return "error" in expected ? expected.error : undefined;
}

/** What a tree holds: methods, policies by kind, roundings of criteria. */
function featuresOf(criterion: Criterion): string[] {
  const { method, missing = {}, rounding, children } = criterion;
  const policies = Object.entries(missing).map(([kind, policy]) =>
    kind === "completeness" ? kind : `${kind} ${policy}`,
  );
  const below = Array.isArray(children) ? (children as Criterion[]).flatMap(featuresOf) : [];
  return [
    ...(method === undefined ? [] : [method]),
    ...policies,
    ...(rounding === undefined ? [] : ["rounding"]),
    ...below,
  ];
}

/** The parts of a list that are not among those found. */
function lacking(wanted: readonly string[], found: Iterable<string>): string[] {
  const held = new Set(found);
  return wanted.filter((part) => !held.has(part));
}

test("every error code and issue code that JSON can cause", () => {
  const errors = vectors.flatMap((vector) => errorOf(vector) ?? []);
  expect(
    lacking(
      codesOf("ErrorCode"),
      errors.map(({ code }) => code),
    ),
  ).toEqual([]);
  const issues = errors.flatMap((error) => error.issues.map(({ code }) => code));
  // JSON has no infinite numbers and repeats no parts
  expect(lacking(Object.keys(english.codes), issues)).toEqual(["not-finite", "too-large"]);
  expect(codesOf("ErrorCode").length).toBe(4);
});

test("every rule set, scored, classified and ranked", () => {
  for (const task of ["score", "classify", "rank"]) {
    const named = vectors.flatMap((vector) =>
      vector.do === task && "value" in vector.expected ? (vector.rules ?? []) : [],
    );
    expect(
      lacking(
        ruleSets().map(({ id, version }) => `${id}@${version}`),
        named,
      ),
      task,
    ).toEqual([]);
  }
});

test("every bound of every rule set, at it and a millionth to either side", () => {
  const asked = new Set(
    vectors.flatMap(({ do: task, rules, input }) =>
      task === "classify" && rules ? `${rules} ${Number(input["value"])}` : [],
    ),
  );
  for (const { id, version, bands } of ruleSets()) {
    const bounds = bands.slice(1).map(({ lowerBound }) => Math.round(Number(lowerBound) * 1e6));
    const values = bounds.flatMap((bound) =>
      [bound - 1, bound, bound + 1].map((millionths) => millionths / 1e6),
    );
    expect(
      lacking(
        values.map((value) => `${id}@${version} ${value}`),
        asked,
      ),
    ).toEqual([]);
  }
});

test("every method, policy for every kind of absence, and rounding below the score, in trees that are scored", () => {
  const scored = vectors.filter(
    (vector) => vector.do === "score" && vector.ruleSet && "value" in vector.expected,
  );
  const found = scored.flatMap(({ ruleSet }) => featuresOf(ruleSet!.criteria as Criterion));
  const policies = ["notApplicable", "notAssessed", "leftOut"].flatMap((kind) =>
    ["error", "redistribute", "zero", "not-assessed"].map((policy) => `${kind} ${policy}`),
  );
  expect(lacking([...methods, ...policies, "completeness", "rounding"], found)).toEqual([]);
});

test("every rounding mode, alone, of scores and of classes", () => {
  const rounded = vectors.flatMap(({ do: task, input, expected }) =>
    task === "round" && "value" in expected ? String(input["mode"]) : [],
  );
  expect(lacking(modes, rounded)).toEqual([]);
  const sets = vectors.flatMap(({ ruleSet, expected }) => (ruleSet && "value" in expected ? [ruleSet] : []));
  expect(
    lacking(
      modes,
      sets.map(({ score }) => score.rounding),
    ),
  ).toEqual([]);
  const coarser = sets.filter(({ score, classifyOn }) => classifyOn.decimals < score.decimals);
  expect(
    lacking(
      modes,
      coarser.map(({ classifyOn }) => classifyOn.rounding),
    ),
  ).toEqual([]);
});

test("every tie method, within every group, by score and by exact value, with ties", () => {
  const found = vectors.flatMap(({ do: task, input, expected }) => {
    if (task !== "rank" || !("value" in expected)) return [];
    const places = expected.value as readonly { readonly tied: boolean }[];
    if (!places.some(({ tied }) => tied)) return [];
    const { within = "type", ties = "competition", on = "score" } = input;
    return [`${ties} ${within}`, String(on)];
  });
  const wanted = ["competition", "modified", "dense", "ordinal", "fractional"].flatMap((ties) =>
    ["type", "province", "all"].map((within) => `${ties} ${within}`),
  );
  expect(lacking([...wanted, "score", "exact"], found)).toEqual([]);
});

test("every note, every depth of units, coverage and intervals", () => {
  const texts = vectors.map((vector) => JSON.stringify(vector));
  const notes = noteCodes.map((code) => `"${code}"`);
  const parts = [
    "respondents",
    "products",
    "dimensions",
    "percent",
    "answers",
    "coverage",
    "interval",
    "children",
    "qualifier",
  ];
  const wanted = [...notes, ...parts.map((part) => `"${part}":`)];
  expect(wanted.filter((part) => texts.filter((text) => text.includes(part)).length < 10)).toEqual([]);
});
