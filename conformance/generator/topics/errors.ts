import { type RuleSet, ruleSets } from "../../../src/index.ts";
import { drawRegion, drawScore } from "../draw-assessment.ts";
import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";
import { drawBadAnswers } from "./bad-answers.ts";
import { drawBadGroups } from "./bad-groups.ts";
import { extendTopic } from "./extend-topic.ts";
import { faultyParts } from "./faults.ts";
import type { Topic } from "./topic.ts";
import { drawUnknownFields } from "./unknown-fields.ts";

type Fields = Record<string, unknown>;

// biome-ignore format: a list
const badDecimals = [
  "abc", "", "1,5", " 5", "5.", "+5", "1e3", null, true, [], {}, "50.1234567", 50.1234567, 0.1 + 0.2, -1, "-0.01",
  "-0.000001", 186.12, "110.000001", 1e15, "99999999999999999999", "-99999999999999999999",
];

/** What is wrong with an assessment of valid parts. Each takes it and gives it back with a fault. */
const faults: readonly ((good: Fields, random: Random) => unknown)[] = [
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
  badProducts,
  badProducts,
  badRespondents,
  badRespondents,
  ({ region }, random) => ({ region, dimensions: random.pick([null, [], "x", {}]) }),
];

function badProducts({ region }: Fields, random: Random): Fields {
  return { region, units: [{ name: "Dinkes", products: random.pick(faultyParts.products) }] };
}

function badRespondents({ region }: Fields, random: Random): Fields {
  return { region, units: [{ name: "Dinkes", respondents: random.pick(faultyParts.respondents) }] };
}

function inRegion({ region, ...rest }: Fields, fields: Fields): Fields {
  return { ...rest, region: { ...(region as Fields), ...fields } };
}

const known: Topic = {
  name: "errors",
  count: 1000,
  draw: (random, i) => {
    const kind = i % (faults.length + 8);
    const fault = faults[kind];
    const rules = random.pick(setsFor(fault, random));
    if (kind === faults.length) return drawTwice(random, rules);
    if (fault === undefined) return drawBadAnswers(random, i);
    const region = drawRegion(random, rules.appliesTo);
    const assessment = fault({ region, score: drawScore(random, rules) }, random);
    return { do: "score", rules: `${rules.id}@${rules.version}`, input: { assessment } };
  },
  keeps: (answer) => "error" in answer,
};

/** Assessments with one fault, or two that have nothing to do with each other. */
export const errors: Topic = extendTopic(known, {
  count: 260,
  draw: (random, i) => (i % 2 === 0 ? drawUnknownFields(random, i >> 1) : drawBadGroups(random, i >> 1)),
  keeps: (answer) => "error" in answer,
});

/** The rule sets that a fault is tried on: mostly those that take what is faulty. */
function setsFor(fault: (typeof faults)[number] | undefined, random: Random): readonly RuleSet[] {
  const sets = ruleSets();
  if (random.percent(20)) return sets;
  if (fault === badProducts) return sets.filter(({ region }) => "of" in region && region.of === "products");
  return fault === badRespondents ? sets.filter(({ survey }) => survey === true) : sets;
}

/** A region twice, or no list at all. */
function drawTwice(random: Random, rules: RuleSet): Question {
  const regions = ["Solok", "Agam", random.pick(["Solok", "Agam", "Pariaman"])].map((name) => ({
    name,
    type: rules.appliesTo[0],
    ...(random.percent(30) ? { province: "Sumatera Barat" } : {}),
  }));
  const list = regions.map((region) => ({
    region,
    score: random.percent(15) ? "x" : drawScore(random, rules),
  }));
  const assessments = random.percent(85) ? list : random.pick([null, {}, [null, ...list]]);
  return { do: "score-all", rules: `${rules.id}@${rules.version}`, input: { assessments } };
}
