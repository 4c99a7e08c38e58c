import type { IssueCode } from "../../src/issues/codes/index.ts";
import type { TableCode } from "../../src/issues/codes/tables.ts";

const region = '{ name: "Kota Contoh", type: "kota" }';
const ofUnits = (units: string, rules = "ombudsmanRi2022") =>
  `score(${rules}, { region: ${region}, units: [${units}] })`;
const ofRegion = (fields: string, rules = "ombudsmanRi2022") =>
  `score(${rules}, { region: ${region}, ${fields} })`;
const ofRules = (changes: string) => `compile({ ...ombudsmanRi2022, digest: undefined, ${changes} })`;
const label = '{ id: "A", en: "A" }';
const band = (lowerBound: number | string, grade: string) =>
  `{ lowerBound: ${lowerBound}, inclusive: true, grade: "${grade}", zone: null, label: null }`;
const tree = (root: string) => ofRules(`criteria: { id: "unit", label: ${label}, ${root} }`);

/**
 * A call for each issue code that is refused with it: an expression of the public names of the package. Issues of
 * tables, which are read asynchronously, have theirs in the tests of tables.
 */
export const issueExamples: Readonly<Record<Exclude<IssueCode, TableCode>, string>> = {
  // values
  "invalid-type": ofUnits('"Disdukcapil"'),
  "not-a-decimal": ofRegion('score: "89,45"'),
  "ambiguous-decimal": 'parseDecimal("1.234")',
  "not-finite": ofRegion("score: Number.NaN"),
  "too-many-decimals": ofRegion("score: 0.1 + 0.2"),
  "below-minimum": ofRegion("score: -1"),
  "above-maximum": ofUnits('{ name: "Puskesmas Ibuh", score: 186.12 }'),
  "not-whole": ofUnits('{ name: "A", products: { mean: 80, count: 2.5 } }', "ombudsmanRi2021"),
  "empty-text": ofUnits('{ name: " ", score: 80 }'),
  "empty-list": ofUnits(""),
  "missing-field": `score(ombudsmanRi2022, { region: { type: "kota" }, score: 80 })`,
  "unknown-field": `score(ombudsmanRi2025, { region: ${region}, score: 80, fact: { "tindak-lanjut": true } })`,
  "not-allowed": ofUnits('{ name: "Dinas\\u200b Sosial", score: 80 }'),
  "invalid-option": `rank([], { ties: "olympic" })`,
  "too-deep": "parseAssessment(JSON.parse('['.repeat(200) + ']'.repeat(200)))",
  "too-large": `parseAssessment(
  Array.from({ length: 30 }).reduce((part) => ({ part, again: part }), {}),
)`,
  // assessments
  "no-input": `score(ombudsmanRi2022, { region: ${region} })`,
  "several-inputs": ofRegion('score: 80, notAssessed: "not visited"'),
  "unknown-criterion": ofRegion("dimensions: { input: 10, proses: 20, output: 20, aduan: 10 }"),
  "missing-criterion": ofRegion("dimensions: { input: 10, proses: 20, output: 20 }"),
  "answered-twice": ofRegion(
    'dimensions: { "empat-dimensi": 60, input: 20, kepercayaan: 20 }',
    "ombudsmanRi2025",
  ),
  "unknown-fact": ofRegion("score: 80, facts: { juara: true }"),
  "wrong-region-type": `score(ombudsmanRi2022, { region: { name: "Lubuk Basung", type: "kecamatan" }, score: 80 })`,
  "duplicate-unit": ofUnits('{ name: "Disdik", score: 80 }, { name: "Disdik", score: 81 }'),
  "duplicate-product": ofUnits(
    '{ name: "Disdik", products: [{ name: "Ijazah", score: 80 }, { name: "Ijazah", score: 81 }] }',
    "ombudsmanRi2021",
  ),
  "duplicate-region": `scoreAll(ombudsmanRi2022, [{ region: ${region}, score: 80 }, { region: ${region}, score: 81 }])`,
  "spelled-differently": `scoreAll(ombudsmanRi2022, [
  { region: { name: "Kota Solok", type: "kota" }, score: 90 },
  { region: { name: "KOTA  SOLOK", type: "kota" }, score: 50 },
])`,
  "province-needed": `scoreAll(ombudsmanRi2022, [
  { region: { name: "Kota Solok", type: "kota", province: "Sumatera Barat" }, score: 90 },
  { region: { name: "Kota Solok", type: "kota" }, score: 50 },
])`,
  "products-needed": ofUnits('{ name: "Disdik", score: 80 }', "ombudsmanRi2021"),
  "rule-unknown": ofRegion(
    'dimensions: { input: { answers: { "sarana-prasarana": 3 } }, proses: 20, output: 20, pengaduan: 10 }',
  ),
  "mixed-rule-sets": `rank([${ofRegion("score: 80")}, ${ofRegion("score: 81", "ombudsmanRi2023")}])`,
  "missing-province": `rank([${ofRegion("score: 80")}], { within: "province" })`,
  "missing-key": `rank([], { ties: "ordinal" })`,
  "ambiguous-key": `rank([${ofRegion("score: 80")}, ${ofRegion("score: 80")}], { ties: "ordinal", key: () => 1 })`,
  // rule sets
  "duplicate-id": `parseRuleSet({
  ...ombudsmanRi2025,
  id: "contoh/2025",
  digest: undefined,
  qualifiers: [...ombudsmanRi2025.qualifiers, ...ombudsmanRi2025.qualifiers],
})`,
  "band-order": ofRules(`bands: [${band(0, "D")}, ${band(80, "A")}, ${band(50, "C")}]`),
  "band-outside-scale": ofRules(`bands: [${band(0, "D")}, ${band(120, "A")}]`),
  "band-gap": ofRules(`bands: [${band(50, "C")}, ${band(80, "A")}]`),
  "band-unreachable": ofRules(`bands: [${band(0, "D")}, ${band('"80.005"', "A")}]`),
  "weight-sum": tree(
    `method: "sum", total: 100, children: [{ id: "a", label: ${label}, points: 60 }, { id: "b", label: ${label}, points: 30 }]`,
  ),
  "scale-empty": ofRules("score: { ...ombudsmanRi2022.score, min: 100, max: 0 }"),
  "method-children": tree(`children: [{ id: "a", label: ${label} }]`),
  "missing-evidence": `parseRuleSet({ ...ombudsmanRi2022, id: "contoh/2022", digest: undefined, evidence: [] })`,
  "beyond-proofs": ofRules(
    "score: { ...ombudsmanRi2022.score, max: 1e11, inputDecimals: 2 }, classifyOn: { decimals: 6, rounding: 'half-up' }",
  ),
  "unknown-authority": `ruleSetFor("no-such-authority", 2022)`,
  "unknown-year": `ruleSetFor("ombudsman-ri", 2020)`,
  "unknown-id": `resolve("ombudsman-ri/1999")`,
  "unknown-version": `resolve("ombudsman-ri/2022@9.9.9")`,
  "digest-mismatch": "classify({ ...ombudsmanRi2022, bands: ombudsmanRi2022.bands.slice(0, 2) }, 90)",
  "ambiguous-rule-set": `ruleSetFor("ombudsman-ri", 2019)`,
};

/** The codes whose example shows what the types refuse as well; the types' own test leaves these out. */
export const refusedByTypes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "invalid-type",
  "missing-field",
  "unknown-field",
  "invalid-option",
  "no-input",
  "several-inputs",
]);
