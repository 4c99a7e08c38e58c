import type { Random } from "../random.ts";
import { faultyParts } from "./faults.ts";

type Fields = Record<string, unknown>;

/** What is wrong with an assessment of valid parts: takes it and gives it back with a fault. */
type Fault = (good: Fields, random: Random) => unknown;

// biome-ignore format: a list
const badDecimals = [
  "abc", "", "1,5", " 5", "5.", "+5", "1e3", null, true, [], {}, "50.1234567", 50.1234567, 0.1 + 0.2, -1, "-0.01",
  "-0.000001", 186.12, "110.000001", 1e15, "99999999999999999999", "-99999999999999999999",
];

/** Faults that assessments by all rules may have. */
export const faultyAssessments: readonly Fault[] = [
  (_, random) => random.pick([null, [], "x", 7]),
  ({ region: _, ...rest }) => rest,
  (good, random) => ({ ...good, region: random.pick([null, "Kota Solok", []]) }),
  (good, random) => inRegion(good, { name: random.pick(["", "  ", 7, null, []]) }),
  ({ region, ...rest }) => ({ ...rest, region: { type: (region as Fields)["type"] } }),
  ({ region, ...rest }) => ({ ...rest, region: { name: (region as Fields)["name"] } }),
  (good, random) => inRegion(good, { type: random.pick(["desa", "Kota", null, 7]) }),
  (good, random) =>
    inRegion(good, { [random.pick(["code", "province"])]: random.pick(["", " ", null, 13.76]) }),
  (good, random) => ({
    ...good,
    facts: random.pick([null, [], "ya", { "tidak-dikenal": true }, { "tindak-lanjut": "ya" }]),
  }),
  ({ region }) => ({ region }),
  (good) => ({ ...good, notAssessed: "tutup", score: 50, dimensions: {} }),
  ({ region }, random) => ({ region, score: random.pick(badDecimals) }),
  ({ region }, random) => ({ region, notAssessed: random.pick(["", " ", null, true]) }),
  ({ region }, random) => ({ region, units: random.pick([null, {}, [], "x"]) }),
  ({ region }, random) => ({ region, units: [random.pick([null, 7, [], "x"])] }),
  ({ region }, random) => ({
    region,
    units: [
      { name: "Dinkes", score: random.pick(badDecimals) },
      { name: "Disdik", score: 50 },
    ],
  }),
  ({ region }, random) => ({ region, units: [{ name: random.pick([null, "", 7]), notAssessed: "tutup" }] }),
  ({ region }) => ({ region, units: [{ notAssessed: "tutup" }] }),
  ({ region }, random) => ({
    region,
    units: [{ name: "Dinkes", type: random.pick([7, null, []]), notAssessed: "tutup" }],
  }),
  ({ region }) => ({ region, units: [{ name: "Dinkes" }] }),
  ({ region }) => ({ region, units: [{ name: "Dinkes", score: 50, notAssessed: "tutup" }] }),
  ({ region }) => ({ region, units: ["A", "B", "A"].map((name) => ({ name, notAssessed: "tutup" })) }),
  ({ region }, random) => ({
    region,
    units: [0, 1].map((i) => ({ name: `unit ${i}`, score: random.pick(badDecimals) })),
  }),
  ({ region }, random) => withProducts(region, random.pick(faultyParts.products)),
  ({ region }, random) => withRespondents(region, random.pick(faultyParts.respondents)),
  ({ region }, random) => ({ region, dimensions: random.pick([null, [], "x", {}]) }),
];

/** Every fault that lists of products may have, for rules that take them. */
export const faultyProducts: readonly Fault[] = faultyParts.products.map(
  (products) =>
    ({ region }) =>
      withProducts(region, products),
);

/** Every fault that answers of respondents may have, for surveys. */
export const faultyRespondents: readonly Fault[] = faultyParts.respondents.map(
  (respondents) =>
    ({ region }) =>
      withRespondents(region, respondents),
);

function withProducts(region: unknown, products: unknown): Fields {
  return { region, units: [{ name: "Dinkes", products }] };
}

function withRespondents(region: unknown, respondents: unknown): Fields {
  return { region, units: [{ name: "Dinkes", respondents }] };
}

function inRegion({ region, ...rest }: Fields, fields: Fields): Fields {
  return { ...rest, region: { ...(region as Fields), ...fields } };
}
