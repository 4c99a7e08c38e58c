import fc from "fast-check";

/** Every kind of value that fast-check can draw. */
export const everything = {
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
};

/** Nested so deep that recursion over it would overflow the stack; in a report it is named, not printed. */
function nest(step: string): unknown {
  let nested: object = {};
  for (let i = 0; i < 100_000; i++) nested = step === "0" ? [nested] : { [step]: nested };
  return Object.assign(nested, { [fc.toStringMethod]: () => `deep ${step}` });
}

const deep = ["answers", "units", "dimensions", "percent", "0"].map(nest);
const huge = ["9", "0", ".", "-", "1.", "\u0000", "名", " ", "\n", '"'].map((text) => text.repeat(1_000_000));

/** Names that have bitten others. */
const oddName = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  " ",
  "unit",
  "\u001b[2J",
);

/** Any value at all, now and then a deep or a huge one. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fc.anything(everything) },
  { weight: 1, arbitrary: fc.constantFrom(...deep) },
  { weight: 1, arbitrary: fc.constantFrom(...huge) },
  { weight: 2, arbitrary: oddName },
  { weight: 6, arbitrary: fc.oneof(fc.double(), fc.integer({ min: 0, max: 30 })) },
);

/** An object of these fields, each of which may be absent. */
export function maybe(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  return fc.record(fields, { requiredKeys: [] });
}

const dimension = fc.constantFrom("input", "proses", "output", "pengaduan", "empat-dimensi", "kepercayaan");
const answer = fc.oneof(
  hostile,
  maybe({ percent: hostile, answers: fc.dictionary(dimension, hostile), notAssessed: hostile }),
);
const answers = fc.oneof(hostile, fc.dictionary(fc.oneof(dimension, oddName), answer, { maxKeys: 6 }));
const product = fc.oneof(hostile, maybe({ name: fc.oneof(oddName, hostile), score: hostile }));
const products = fc.oneof(
  hostile,
  fc.array(product, { maxLength: 3 }),
  maybe({ mean: hostile, count: hostile }),
);

/** One kind of input in most units, several or none in a few. */
const unit = fc.oneof(
  fc.record({ name: oddName, score: hostile }),
  fc.record({ name: oddName, dimensions: answers }),
  fc.record({ name: oddName, products }),
  maybe({ name: hostile, type: hostile, score: hostile, respondents: hostile, notAssessed: hostile }),
  hostile,
);
const region = fc.oneof(
  { weight: 4, arbitrary: fc.record({ name: oddName, type: fc.constantFrom("kota", "polres", "toString") }) },
  { weight: 1, arbitrary: maybe({ name: hostile, type: hostile, province: hostile, code: hostile }) },
  { weight: 1, arbitrary: hostile },
);
const facts = fc.dictionary(fc.oneof(fc.constant("tindak-lanjut"), oddName), hostile, { maxKeys: 3 });

/** Nothing wrong but the names, which are any text at all. */
const text = fc.string({ minLength: 1, maxLength: 30, unit: "binary" });
const value = fc.integer({ min: 0, max: 30 });
const sound = fc.record({
  region: fc.record({
    name: fc.oneof(oddName, text),
    type: fc.constantFrom("kota", "polres"),
    province: text,
  }),
  units: fc.array(fc.record({ name: fc.oneof(oddName, text), type: text, score: value }), { maxLength: 3 }),
});

/** An assessment, or what claims to be one, with hostile values anywhere. */
export const hostileAssessment: fc.Arbitrary<unknown> = fc.oneof(
  hostile,
  fc.record({ region, units: fc.oneof(fc.array(unit, { maxLength: 4 }), hostile) }),
  fc.record({ region, dimensions: answers, facts: fc.oneof(facts, hostile) }),
  fc.record({ region, score: fc.oneof(hostile, value) }),
  sound,
  maybe({ region, units: hostile, dimensions: answers, score: hostile, notAssessed: hostile, facts }),
);
