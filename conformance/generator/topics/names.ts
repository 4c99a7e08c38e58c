import type { RuleSet } from "../../../src/index.ts";
import { blanks, seemingBlanks, unseen } from "../blanks.ts";
import { drawScore } from "../draw-assessment.ts";
import { drawSpelling, drawSpellings } from "../draw-spelling.ts";
import { nameOf } from "../name-of.ts";
import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";
import { nothing } from "./join-series.ts";
import type { Topic } from "./topic.ts";

type Fields = Record<string, unknown>;
type Draw = (random: Random, rules: RuleSet) => Pick<Question, "do" | "input">;

const ofUnits: readonly Draw[] = [
  drawUnits,
  drawRegions,
  drawRegions,
  drawOddText,
  drawOddText,
  drawProvinces,
];

/** Names of units, products, regions and provinces: which of them are one, and what they may not hold. */
export const names: Topic = {
  name: "names",
  about: (rules) => {
    if ("unknown" in rules.region) return nothing;
    const draws = rules.region.of === "products" ? [drawProducts] : ofUnits;
    return {
      count: 60,
      draw: (random, i) => ({ rules: nameOf(rules), ...draws[i % draws.length]!(random, rules) }),
    };
  },
};

function drawUnits(random: Random, rules: RuleSet): ReturnType<Draw> {
  const units = drawSpellings(random, random.between(2, 4)).map((name) =>
    random.percent(85) ? { name, score: drawScore(random, rules) } : { name, notAssessed: "tutup" },
  );
  return scored({ region: regionOf(random, rules), units });
}

function drawProducts(random: Random, rules: RuleSet): ReturnType<Draw> {
  const products = drawSpellings(random, random.between(2, 4)).map((name) => ({
    name,
    score: drawScore(random, rules),
  }));
  return scored({ region: regionOf(random, rules), units: [{ name: "Dinkes", products }] });
}

/** Regions of which some may be one, or cannot be told apart without a province. */
function drawRegions(random: Random, rules: RuleSet): ReturnType<Draw> {
  const chance = random.pick([0, 50, 90, 100]);
  const assessments = drawSpellings(random, random.between(2, 4)).map((name, i) => {
    const region = {
      name: random.percent(4) ? `${name}${random.pick(unseen)}` : name,
      type: random.percent(85) ? rules.appliesTo[0] : random.pick([...rules.appliesTo, "desa"]),
      ...(random.percent(chance) ? { province: drawProvince(random) } : {}),
      ...(random.percent(8) ? { code: random.pick(["", "13.76", "13.76", "13.76"]) } : {}),
    };
    return { region, score: i > 0 && random.percent(5) ? "x" : drawScore(random, rules) };
  });
  return { do: "score-all", input: { assessments } };
}

/** Text that is blank, or seems to be, or holds what cannot be seen, at any place that takes text. */
function drawOddText(random: Random, rules: RuleSet): ReturnType<Draw> {
  const odd = random.pick([...seemingBlanks, ...unseen, random.pick(blanks)]);
  const text = random.pick([odd, odd, `${odd}${odd}`, `Kota${odd}Solok`, `Solok${odd}`, `${odd} Solok`]);
  const [region, score] = [regionOf(random, rules), drawScore(random, rules)];
  return scored(
    random.pick<Fields>([
      { region: { ...region, name: text }, score },
      { region: { ...region, province: text }, score },
      { region: { ...region, code: text }, score },
      { region, units: [{ name: text, score }] },
      { region, units: [{ name: "Dinkes", type: text, score }] },
      { region, units: [{ name: "Dinkes", notAssessed: text }] },
      { region, notAssessed: text },
    ]),
  );
}

/** Ranks within provinces that are spelled in several ways. */
function drawProvinces(random: Random, rules: RuleSet): ReturnType<Draw> {
  const scores = [drawScore(random, rules), drawScore(random, rules)];
  const entries = ["Agam", "Batang", "Cilacap", "Demak", "Enrekang"].map((name) => {
    const type = random.pick(rules.appliesTo.slice(0, 2));
    return {
      assessment: { region: { name, type, province: drawProvince(random) }, score: random.pick(scores) },
    };
  });
  return { do: "rank", input: { entries, within: "province", ties: random.pick(["competition", "dense"]) } };
}

function drawProvince(random: Random): string {
  return drawSpelling(
    random,
    random.pick(["Papua Pégunungan", "Papua Pégunungan", "Papua Pégunungan", "Aceh"]),
  );
}

function regionOf(random: Random, { appliesTo }: RuleSet): Fields {
  return { name: "Contoh", type: random.pick(appliesTo) };
}

function scored(assessment: Fields): ReturnType<Draw> {
  return { do: "score", input: { assessment } };
}
