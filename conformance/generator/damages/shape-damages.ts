import { anyCriterion, anyParent, type Damage, type Fields, put } from "./damage.ts";

// biome-ignore format: a list
const fields = [
  "id", "version", "year", "title", "authority", "legalBasis", "appliesTo", "score", "criteria", "region", "bands",
  "classifyOn", "qualifiers", "ranking", "evidence",
];

/** Faults of shape: a field, a type, a word, a pattern. */
export const shapeDamages: readonly Damage[] = [
  (_, random) => random.pick([null, [], "x", 7]),
  (rules, random) => {
    delete rules[random.pick(fields)];
    return rules;
  },
  (rules, random) => put(rules, rules, { [random.pick(["bobot", "note", "Score"])]: 1 }),
  (rules, random) => put(rules, rules, { id: random.pick(["Contoh", "a//b", "", "a b", 7]) }),
  (rules, random) => put(rules, rules, { version: random.pick(["1", "1.0", "v1.0.0", 1]) }),
  (rules, random) => put(rules, rules, { year: random.pick(["2024", 2024.5, null]) }),
  (rules, random) => put(rules, rules.title, { id: random.pick(["", " ", null, 7]) }),
  (rules, random) => put(rules, rules, { authority: random.pick(["Ombudsman RI", "a/b", ""]) }),
  (rules, random) => put(rules, rules, { appliesTo: random.pick([[], ["Desa"], "kota", null]) }),
  (rules, random) => put(rules, rules.score, { rounding: random.pick(["half", "HALF-UP"]) }),
  (rules, random) =>
    put(rules, rules.score, { [random.pick(["decimals", "inputDecimals"])]: random.pick([-1, 7, 2.5, "2"]) }),
  (rules, random) => put(rules, rules.score, { max: random.pick(["seratus", "1e2", null, []]) }),
  (rules, random) =>
    put(rules, rules.classifyOn, { [random.pick(["decimals", "digits"])]: random.pick([-1, 7, 1.5]) }),
  (rules, random) => put(rules, rules, { region: { method: "mean", of: random.pick(["unit", "all"]) } }),
  (rules, random) => put(rules, rules, { bands: random.pick([[], null, {}]) }),
  (rules, random) => put(rules, random.pick(rules.bands), { inclusive: random.pick(["true", 1, null]) }),
  (rules, random) =>
    put(rules, random.pick(rules.bands), { lowerBound: random.pick(["5.", "1,5", "x", true]) }),
  (rules, random) => put(rules, random.pick(rules.bands), { upperBound: 100 }),
  (rules, random) => put(rules, rules.ranking, { [random.pick(["within", "ties", "on"])]: "lain" }),
  (rules, random) => put(rules, random.pick(rules.evidence), { level: "sure" }),
  (rules, random) => put(rules, random.pick(rules.evidence), { claim: random.pick(["", "  "]) }),
  (rules, random) => put(rules, anyCriterion(rules, random), { id: random.pick(["Unit", "a_b", "", "-a"]) }),
  (rules, random) => put(rules, anyCriterion(rules, random), { [random.pick(["skala", "value"])]: 1 }),
  (rules, random) => put(rules, anyParent(rules, random), { children: [] }),
  (rules, random) => put(rules, anyParent(rules, random), { method: "geometric-mean" }),
  (rules, random) =>
    put(rules, anyParent(rules, random), {
      missing: { [random.pick(["leftOut", "notApplicable"])]: "ignore" },
    }),
  (rules, random) =>
    put(rules, anyParent(rules, random), { missing: { [random.pick(["leftout", "unknown"])]: "zero" } }),
  (rules, random) =>
    put(rules, anyCriterion(rules, random), { rounding: { decimals: 2, rounding: "bankers" } }),
  (rules, random) => put(rules, rules, { survey: random.pick(["yes", 1, null]) }),
  (rules, random) => {
    let deep: Fields = [];
    for (let i = 0; i < random.between(70, 90); i++) deep = [deep];
    return put(rules, rules, { legalBasis: deep });
  },
];
