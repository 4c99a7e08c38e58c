import type { Assessment, RankOptions } from "../../../src/index.ts";
import { type Drawable, drawAssessment, drawScore } from "../draw-assessment.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import { nameOf } from "../name-of.ts";
import type { Random } from "../random.ts";
import type { Answer, Question } from "../vector.ts";
import { drawTypes } from "./groups.ts";
import { joinSeries } from "./join-series.ts";
import type { Topic } from "./topic.ts";

const ties: readonly NonNullable<RankOptions["ties"]>[] = [
  "competition",
  "modified",
  "dense",
  "ordinal",
  "fractional",
];
const withins = ["type", "province", "all"] as const;
const places = ["Agam", "Batang", "Cilacap", "Demak", "Enrekang", "Fakfak", "Gresik", "Magelang"];

/** Rules that an entry may be of besides those that are asked about; published for ever. */
const otherRules = ["ombudsman-ri/2022@1.0.0", "menpan-skm/2017@1.0.0"];

/** Names whose order by code unit is not that by code point, by letter, or of any language. */
const letters = [
  "\u{10400}gam",
  "\uff21gam",
  "\ud83d\ude00",
  "Agam",
  "agam",
  "Ägam",
  "A\u0308gam",
  "Zagam",
  "\ue000",
];

/** Ranks in every way, with many ties. */
export const ranks: Topic = {
  name: "ranks",
  general: joinSeries(
    { count: 80, draw: drawCustomRanks, keeps: onlyOfRanks },
    { count: 70, draw: drawRanksOfLetters, keeps: onlyOfRanks },
  ),
  about: (rules) => ({
    count: 18,
    draw: (random, i) => {
      const input = { entries: drawEntries(random, rules), ...drawOptions(random, i) };
      return { do: "rank", rules: nameOf(rules), input };
    },
    keeps: onlyOfRanks,
  }),
};

function drawCustomRanks(random: Random, i: number): Question {
  const ruleSet = drawRuleSet(random, i, false);
  const entries = drawEntries(random, ruleSet);
  return { do: "rank", ruleSet, input: { entries, ...drawOptions(random, i) } };
}

function drawRanksOfLetters(random: Random, i: number): Question {
  const ruleSet = {
    ...drawRuleSet(random, i, false),
    criteria: { unknown: "tidak ada" },
    ...drawTypes(random),
  };
  const scores = [drawScore(random, ruleSet), drawScore(random, ruleSet)];
  const entries = letters.slice(0, random.between(3, letters.length)).map((name) => {
    const region = { name, type: random.pick(ruleSet.appliesTo), province: random.pick(letters) };
    return { assessment: { region, score: random.pick(scores) } };
  });
  return { do: "rank", ruleSet, input: { entries, ...drawOptions(random, i) } };
}

/** Assessments that the rules refuse are no matter of ranks. */
function onlyOfRanks(answer: Answer): boolean {
  return !("error" in answer) || answer.error.code === "invalid-argument";
}

function drawOptions(random: Random, i: number): Record<string, unknown> {
  const method = ties[i % ties.length]!;
  const key =
    method === "ordinal" && !random.percent(6)
      ? { key: random.pick(["name", "name", "code", "province"]) }
      : {};
  return {
    ...(i % 3 === 0 && random.percent(30) ? {} : { within: withins[i % 3] }),
    ...(method === "competition" && random.percent(30) ? {} : { ties: method }),
    ...(random.percent(40) ? { on: random.pick(["score", "exact"]) } : {}),
    ...key,
    ...(random.percent(3) ? { [random.pick(["within", "ties", "on"])]: "region" } : {}),
  };
}

/** Entries with few different scores; now and then one of other rules. */
function drawEntries(random: Random, rules: Drawable): Question["input"]["entries"] {
  const scores = Array.from({ length: 3 }, () => drawScore(random, rules));
  const types = rules.appliesTo.slice(0, random.between(1, 3));
  const provinces = random.percent(96);
  return places.slice(0, random.between(2, places.length)).map((name, i) => {
    const region = {
      name: random.percent(8) ? "Magelang" : name,
      type: random.pick(types),
      ...(random.percent(90) ? { code: String(10 + ((i * 7) % 10)) } : {}),
      ...(provinces && !random.percent(1) ? { province: random.pick(["Bali", "Aceh"]) } : {}),
    };
    const drawn = random.percent(65)
      ? { score: random.pick(scores) }
      : depthOf(drawAssessment(random, rules));
    const other = random.percent(1) ? { rules: random.pick(otherRules) } : {};
    return { assessment: { region, ...(random.percent(12) ? { notAssessed: "tutup" } : drawn) }, ...other };
  });
}

function depthOf({ region: _region, ...depth }: Assessment): Partial<Assessment> {
  return depth;
}
