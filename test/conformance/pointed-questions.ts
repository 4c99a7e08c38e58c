import { completeRuleSet } from "../../conformance/generator/complete-rule-set.ts";
import type { Question, ShortRuleSet } from "../../conformance/generator/vector.ts";

const rules = "ombudsman-ri/2025@1.0.0";
const region = { name: "Kota Solok", type: "kota" };
const coarse = { decimals: 0, rounding: "half-up" };

/** A rule set without a tree, for scores from 0 to 100 in whole numbers, but for the fields given. */
function short(fields: Readonly<Record<string, unknown>> = {}): ShortRuleSet {
  return {
    id: "contoh/uji",
    version: "1.0.0",
    appliesTo: ["kota", "desa"],
    score: { min: 0, max: 100, ...coarse, inputDecimals: 2 },
    criteria: { unknown: "tidak ada" },
    region: { method: "mean", of: "units" },
    bands: [
      { lowerBound: 0, inclusive: true, grade: "B", zone: null, label: null },
      { lowerBound: "50.0", inclusive: true, grade: "A", zone: null, label: null },
    ],
    classifyOn: coarse,
    qualifiers: [],
    ...fields,
  } as unknown as ShortRuleSet;
}

const score = (assessment: unknown, fields: object = { rules }): Question =>
  ({ do: "score", ...fields, input: { assessment } }) as Question;
const scoreAll = (...regions: unknown[]): Question => ({
  do: "score-all",
  rules,
  input: { assessments: regions.map((each) => ({ region: each, score: 50 })) },
});
const parse = (text: string, locale?: string): Question => ({ do: "parse", input: { text, locale } });
const check = (fields: Readonly<Record<string, unknown>>): Question => ({
  do: "check",
  input: { ruleSet: { ...completeRuleSet(short()), ...fields } },
});
const units = (...names: string[]): Question =>
  score({ region, units: names.map((name) => ({ name, notAssessed: "tutup" })) });

/**
 * Questions that two readers of the specification answered differently, or might: what is asked, and the code of each issue
 * with its path; of a value what it is, or the score that it holds.
 */
export const pointedQuestions: readonly (readonly [string, Question, readonly string[] | unknown])[] = [
  [
    "an answer with a field besides",
    score({ region, dimensions: { "empat-dimensi": { percent: 5, x: 1 }, kepercayaan: 1 } }),
    ["invalid-type dimensions.empat-dimensi"],
  ],
  [
    "text with too many decimals that is too large as well",
    { do: "format", input: { value: "1234567890123456.123", decimals: 2 } },
    ["too-many-decimals value"],
  ],
  [
    "a number that is too large",
    { do: "format", input: { value: 1e21, decimals: 2 } },
    ["above-maximum value"],
  ],
  ["U+FEFF, which is no blank", score({ region, notAssessed: "\ufeff" }), null],
  ["U+FEFF in a name", units("\ufeff"), ["not-allowed units.0.name"]],
  ["U+001F, which is no blank", units("\u001f"), null],
  ["U+0085, which is no blank", units("\u0085"), null],
  ["U+3000, which is a blank", units("\u3000"), ["empty-text units.0.name"]],
  ["blanks around numbers", parse("\u202f89\u2003,\u205f45\u3000"), "89.45"],
  ["U+FEFF before a number", parse("\ufeff5"), ["not-a-decimal text"]],
  ["zero before three digits", parse("0,125"), "0.125"],
  ["zero before three digits, whatever the locale", parse("0,125", "en"), "0.125"],
  ["a digit before three digits", parse("1,125"), ["ambiguous-decimal text"]],
  [
    "two spellings of a unit",
    units("Dinas Kesehatan", "DINAS  kesehatan "),
    ["spelled-differently units.1.name"],
  ],
  ["a letter beyond ASCII, which is not lowered", units("Éndé", "éndé"), null],
  [
    "one name in two normal forms",
    units("Éndé", "Éndé".normalize("NFD")),
    ["spelled-differently units.1.name"],
  ],
  [
    "a unit thrice, held against the first",
    units("A", "a", "A"),
    ["duplicate-unit units.2", "spelled-differently units.1.name"],
  ],
  ["a region twice", scoreAll(region, region), ["duplicate-region 1.region"]],
  [
    "a province in two spellings",
    scoreAll({ ...region, province: "Aceh" }, { ...region, province: "ACEH" }),
    ["spelled-differently 1.region.province"],
  ],
  [
    "a province that is missing",
    scoreAll({ ...region, province: "Aceh" }, { ...region, province: "Bali" }, region),
    ["province-needed 2.region"],
  ],
  [
    "a field that nobody knows",
    score({ region: { ...region, provinsi: null }, score: 1, fact: {} }),
    ["unknown-field fact", "unknown-field region.provinsi"],
  ],
  [
    "points of a group beside the dimensions",
    score({ region, dimensions: { input: 10, proses: 20, output: 15, pengaduan: 3, kepercayaan: 20 } }),
    "68.00",
  ],
  [
    "a group and one of its parts",
    score({ region, dimensions: { input: 1, "empat-dimensi": 40, kepercayaan: 1 } }),
    ["answered-twice dimensions.input"],
  ],
  [
    "a part of a group that is left out",
    score({ region, dimensions: { input: 1, proses: 1, output: 1, kepercayaan: 1 } }),
    ["missing-criterion dimensions.pengaduan"],
  ],
  [
    "a percentage of unknown points",
    score({
      region,
      dimensions: { input: { percent: 5 }, proses: 1, output: 1, pengaduan: 1, kepercayaan: 1 },
    }),
    ["rule-unknown dimensions.input.percent"],
  ],
  [
    "points above their sum",
    score({ region, dimensions: { input: 70, proses: "0.01", output: 0, pengaduan: 0, kepercayaan: 1 } }),
    ["above-maximum dimensions"],
  ],
  [
    "an absence that is refused, without a reason",
    score({ region, dimensions: { "empat-dimensi": { notAssessed: "" }, kepercayaan: 1 } }),
    ["empty-text dimensions.empat-dimensi.notAssessed"],
  ],
  [
    "a region type of a custom rule set",
    score({ region: { name: "Desa", type: "desa" }, score: 50 }, { ruleSet: short() }),
    "50",
  ],
  [
    "a digest that is wrong",
    score(
      { region, score: 50 },
      { ruleSet: { ...completeRuleSet(short()), digest: `sha256-${"0".repeat(64)}` } },
    ),
    ["digest-mismatch digest"],
  ],
  [
    "bands that make no sense",
    score({ region, score: "x" }, { ruleSet: short({ bands: [{ ...short().bands[0], inclusive: false }] }) }),
    ["band-gap bands.0.inclusive"],
  ],
  [
    "answers below a criterion whose sibling is added as it is",
    score(
      { region, dimensions: { a: 5, b: { answers: { c: 50, d: 60 } } } },
      {
        ruleSet: short({
          criteria: {
            id: "unit",
            method: "sum",
            total: 10,
            children: [
              { id: "a", points: { unknown: "tidak diumumkan" } },
              { id: "b", points: 5, method: "mean", children: [{ id: "c" }, { id: "d" }] },
            ],
          },
        }),
      },
    ),
    ["rule-unknown dimensions.b.answers"],
  ],
  ["a year beyond 2^53", check({ year: 1e300 }), ["above-maximum year"]],
  ["half of a character", check({ title: { id: "\ud800", en: "x" } }), ["not-allowed title.id"]],
  [
    "a label of U+FEFF, and an ideographic space",
    check({ title: { id: "\ufeff", en: "\u3000" } }),
    ["empty-text title.en"],
  ],
  ["a region type that is not kebab-case", check({ appliesTo: ["Desa"] }), ["not-allowed appliesTo.0"]],
  ["the id of a published rule set", check({ id: "ombudsman-ri/2022" }), ["not-allowed id"]],
  [
    "an end that is too large, below zero",
    check({ score: { min: "-9".padEnd(16, "9"), max: 100, ...coarse, inputDecimals: 2 } }),
    ["above-maximum score.min"],
  ],
  [
    "scores finer than inputs",
    check({ score: { min: 0, max: 100, decimals: 3, rounding: "half-up", inputDecimals: 2 } }),
    ["not-allowed score.decimals"],
  ],
  [
    "an end finer than scores",
    check({ score: { min: 0, max: "99.5", ...coarse, inputDecimals: 2 } }),
    ["too-many-decimals score.max"],
  ],
  [
    "classes finer than a double",
    check({
      score: { min: 0, max: 9_007_199_255, ...coarse, inputDecimals: 2 },
      classifyOn: { ...coarse, decimals: 6 },
    }),
    ["beyond-proofs score.max"],
  ],
];
