import type { Random } from "../random.ts";
import { anyCriterion, anyParent, type Damage, type Fields, put } from "./damage.ts";

function repeatId(rules: Fields, random: Random): Fields {
  return put(rules, anyCriterion(rules, random, 1), { id: "unit" });
}

function repeatFact(rules: Fields): Fields {
  return put(rules, rules, {
    qualifiers: [...rules.qualifiers, ...rules.qualifiers, qualifier(), qualifier()],
  });
}

function dropEvidence(rules: Fields, random: Random): Fields {
  rules.evidence.splice(random.between(0, 5), 1);
  return rules;
}

function dropSources(rules: Fields, random: Random): Fields {
  return put(rules, random.pick(rules.evidence), { level: random.pick(["confirmed", "single"]) });
}

function mistakeDigest(rules: Fields): Fields {
  return put(rules, rules, { digest: `sha256-${"0123456789abcdef".repeat(4)}` });
}

function breakDigest(rules: Fields, random: Random): Fields {
  return put(rules, rules, { digest: random.pick(["sha256-0", "md5-0", "x"]) });
}

/** Those of whole rule sets, most of which only `check` finds. */
const ofWhole: readonly Damage[] = [
  repeatId,
  repeatFact,
  dropEvidence,
  dropSources,
  mistakeDigest,
  breakDigest,
];

/** Faults of sense: what the fields say together. */
export const senseDamages: readonly Damage[] = [
  (rules, random) => put(rules, rules.score, { max: random.pick(["100.1234567", 100.12345678]) }),
  (rules, random) =>
    put(rules, anyParent(rules, random, "weighted-mean").children?.[0] ?? {}, { weight: "0.1234567" }),
  (rules) => put(rules, rules.score, { max: "9999999999999" }),
  (rules) => put(rules, rules.score, { max: rules.score.min }),
  (rules, random) => put(rules, anyCriterion(rules, random, 1), { scale: { from: 3, to: "3.0" } }),
  (rules) => put(rules, rules.criteria, { scale: { from: 0, to: 7 } }),
  repeatId,
  repeatFact,
  (rules, random) => put(rules, anyCriterion(rules, random, 2), { method: random.pick(["sum", "median"]) }),
  (rules, random) => put(rules, anyParent(rules, random), { method: undefined }),
  (rules, random) => put(rules, anyParent(rules, random, "mean"), { total: 3 }),
  (rules, random) =>
    put(rules, anyParent(rules, random, "sum").children?.[0] ?? {}, {
      points: undefined,
      weight: random.pick([1, undefined]),
    }),
  (rules, random) => put(rules, rules.criteria, { [random.pick(["weight", "points"])]: 1 }),
  (rules, random) =>
    put(rules, anyParent(rules, random, "weighted-mean").children?.[0] ?? {}, {
      weight: random.pick([-1, "-0.5"]),
    }),
  (rules, random) =>
    put(rules, anyParent(rules, random, "sum").children?.[0] ?? {}, { points: random.pick([0, -1]) }),
  (rules, random) =>
    put(rules, anyParent(rules, random, "weighted-mean"), { total: random.pick([1, "0.999999", 7, 0, -1]) }),
  (rules, random) => put(rules, anyParent(rules, random, "sum"), { total: random.pick([1, "99.999999", 7]) }),
  (rules, random) => {
    for (const child of anyParent(rules, random, "weighted-mean").children ?? []) child.weight = 0;
    return rules;
  },
  (rules) => put(rules, rules, { bands: [rules.bands[0], ...rules.bands.slice(1).reverse()] }),
  (rules) => put(rules, rules, { bands: [...rules.bands, rules.bands.at(-1)] }),
  (rules) => put(rules, rules, { bands: rules.bands.slice(1) }),
  (rules) => put(rules, rules.bands[0], { inclusive: false }),
  (rules, random) => put(rules, rules.bands.at(-1), { lowerBound: random.pick(["1000.5", "2000", "-50"]) }),
  (rules, random) =>
    put(rules, random.pick(rules.bands), { bracket: { above: 5000, upTo: random.pick([6000, "5000.5"]) } }),
  (rules) =>
    put(rules, rules.bands.at(-1), { lowerBound: `${Number(rules.bands.at(-1).lowerBound) + 0.000001}` }),
  (rules) =>
    put(rules, rules, {
      bands: [...rules.bands, { ...rules.bands[0], inclusive: false, lowerBound: rules.score.max }],
    }),
  dropEvidence,
  dropSources,
  mistakeDigest,
  breakDigest,
  (rules) => put(rules, rules, { region: { method: "mean", of: "products" } }),
  (rules) => put(rules, rules, { survey: true }),
  (rules) => put(rules, rules, { survey: true, criteria: { unknown: "tidak ada" } }),
  (rules, random) =>
    put(rules, anyParent(rules, random), {
      missing: { completeness: random.pick(["-0.1", 1.5, "1.000001"]) },
    }),
  (rules, random) => put(rules, anyParent(rules, random), { missing: { completeness: "0.1234567" } }),
  (rules, random) => {
    const leaf = anyCriterion(rules, random, 1);
    return put(rules, leaf, leaf.children ? {} : { missing: { leftOut: "zero" } });
  },
  (rules, random) =>
    put(rules, anyCriterion(rules, random, 1), {
      scale: { from: 0, to: "2.5" },
      rounding: { decimals: 0, rounding: "half-up" },
    }),
];

/** Faults of what bears on results, which every function finds that takes rules. */
export const ruleDamages: readonly Damage[] = senseDamages.filter((damage) => !ofWhole.includes(damage));

function qualifier(): Fields {
  const label = { id: "Maklumat", en: "Maklumat" };
  return { fact: "maklumat", question: label, label };
}
