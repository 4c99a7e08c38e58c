import { resolve } from "../../../src/index.ts";
import { blanks, seemingBlanks } from "../blanks.ts";
import type { Random } from "../random.ts";
import { anyCriterion, type Damage, type Fields, put } from "./damage.ts";

/** Published rule sets whose names are taken; typed out, as a list that grows would change what was drawn from it. */
const taken = [
  "menpan-skm/2017@1.0.0",
  "ombudsman-ri/2015/pemda@1.0.0",
  "ombudsman-ri/2022@1.0.0",
  "ombudsman-ri/2025@1.0.0",
];
/** Those of them, and others, that have no tree: they are short. */
const treeless = [
  "ombudsman-ri/2015/pemda@1.0.0",
  "ombudsman-ri/2018/kementerian-lembaga@1.0.0",
  "ombudsman-ri/2021@1.0.0",
];
const halves = ["\ud800", "Mutu \udc00", "\ude00\ud83d", "Mutu\ud83d tinggi"];
const finest = { decimals: 6, rounding: "half-up" };

/** Faults of text, of a year, of names that are taken, and of scales that are too fine or too long. */
export const furtherDamages: readonly Damage[] = [
  (rules, random) =>
    put(rules, anyLabel(rules, random), { [random.pick(["id", "en"])]: random.pick(halves) }),
  (rules, random) => put(rules, rules, { legalBasis: ["UU 25/2009", random.pick(halves)] }),
  (rules, random) => put(rules, random.pick(rules.evidence), { note: random.pick(halves) }),
  (rules, random) => put(rules, random.pick(rules.bands), { grade: random.pick(halves) }),
  (rules, random) => put(rules, anyLabel(rules, random), { [random.pick(halves)]: "Mutu" }),
  (rules, random) => put(rules, anyLabel(rules, random), { id: random.pick(blanks) + random.pick(blanks) }),
  (rules, random) => put(rules, rules, { year: random.pick([2 ** 53, -(2 ** 53), 1e300, -1e300, 2 ** 60]) }),
  (rules, random) =>
    put(rules, rules, {
      appliesTo: ["kota", random.pick(["Desa", "", "badan usaha", "-desa", "kota/desa"])],
    }),
  (rules, random) =>
    put(rules, rules, { id: resolve(random.pick(taken)).id, version: random.pick(["1.0.0", "9.9.9"]) }),
  (_, random) => ({ ...copyPublished(random), version: "1.0.1" }),
  (_, random) => ({ ...copyPublished(random), ranking: { within: "all", ties: "dense", on: "exact" } }),
  (rules) => put(rules, rules.score, { min: -9_999_999_999_999 }),
  (rules) => put(rules, rules.score, { decimals: 4, inputDecimals: 3 }),
  (rules, random) =>
    put(
      rules,
      rules,
      onScale({ min: 0, max: random.pick([99.995, "99.5"]), decimals: 0, inputDecimals: 6 }, 0),
    ),
  (rules) => put(rules, rules, onScale({ min: "0.005", max: 10, decimals: 2, inputDecimals: 3 }, 3)),
  (rules) => put(rules, rules, onScale({ min: 0, max: 9_007_199_255, decimals: 2, inputDecimals: 4 }, 6)),
  (rules) => put(rules, rules, onScale({ min: "-9007199255", max: 0, decimals: 0, inputDecimals: 0 }, 6)),
  (rules, random) => withLeaf(rules, random, { scale: { from: 0, to: 9_007_199_255 }, rounding: finest }),
  (rules, random) => withLeaf(rules, random, { scale: { from: "9007199255.5", to: 0 }, rounding: finest }),
];

/** Rule sets that are right, although something looks wrong. */
export const harmless: readonly Damage[] = [
  (rules, random) =>
    put(rules, anyLabel(rules, random), { id: random.pick(seemingBlanks), en: "\ud83d\ude00 \u00e9 \ue000" }),
  (rules, random) => put(rules, rules, { year: random.pick([2 ** 53 - 1, 1 - 2 ** 53, 0, -1]) }),
  (rules) => put(rules, rules, { appliesTo: ["desa", "badan-usaha-milik-desa", "x2"] }),
  (rules) => put(rules, rules, onScale({ min: 0, max: 9_007_199_254, decimals: 2, inputDecimals: 4 }, 6)),
  (rules) => put(rules, rules, onScale({ min: "0.00", max: "100.0", decimals: 0, inputDecimals: 2 }, 0)),
  (rules) => put(rules, rules, onScale({ min: 0.000001, max: 0.5, decimals: 6, inputDecimals: 6 }, 6)),
  (_, random) => ({ ...copyPublished(random), title: { id: "Salinan", en: "A copy" } }),
  (rules, random) => withLeaf(rules, random, { scale: { from: 0, to: 9_007_199_254 }, rounding: finest }),
];

function anyLabel(rules: Fields, random: Random): Fields {
  return random.percent(30) ? rules.title : anyCriterion(rules, random).label;
}

/** A published rule set to be changed. */
function copyPublished(random: Random): Fields {
  return { ...JSON.parse(JSON.stringify(resolve(random.pick(treeless)))), digest: "" };
}

/** The parts of a rule set with one band and no tree. */
function onScale(score: Fields, decimals: number): Fields {
  const band = { lowerBound: score.min, inclusive: true, grade: "A", zone: null, label: null };
  return {
    score: { ...score, rounding: "half-up" },
    classifyOn: { decimals, rounding: "half-up" },
    bands: [band],
    criteria: { unknown: "tidak ada" },
  };
}

/** A criterion below the root with a scale so long that inputs have few decimals. */
function withLeaf(rules: Fields, random: Random, fields: Fields): Fields {
  rules.score.inputDecimals = 4;
  return put(rules, anyCriterion(rules, random, 1), fields);
}
