import { ruleSets } from "../../../src/index.ts";
import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";
import type { Topic } from "./topic.ts";

/** Rule sets asked for by reference, and by year. */
export const references: Topic = {
  name: "references",
  count: 300,
  draw: (random, i) => (i % 2 === 0 ? drawReference(random, i >> 1) : drawYear(random, i >> 1)),
};

function drawReference(random: Random, i: number): Question {
  const sets = ruleSets();
  const { id, version, digest } = sets[i % sets.length]!;
  const cut = digest.slice(0, 7 + random.pick([12, 13, 40, 64]));
  const wrong = digest.replace(/.{4}$/, (end) => (end === "0000" ? "1111" : "0000"));
  const reference = random.pick<unknown>([
    id,
    id,
    `${id}@${version}`,
    `${id}@${version}#${digest}`,
    `${id}#${cut}`,
    `${id}@${version}#${cut}`,
    `${id}#${wrong}`,
    `${id}@9.9.9`,
    `${id}@${version}#${digest.slice(0, 18)}`,
    `${id}#${digest.toUpperCase()}`,
    `${id}/x@${version}`,
    random.pick(["ombudsman-ri/2013", "ombudsman-ri/2020", "ombudsman-ri/2015", "", "2022", null, 2022]),
  ]);
  return { do: "resolve", input: { reference } };
}

function drawYear(random: Random, i: number): Question {
  const sets = ruleSets();
  const { authority, year, appliesTo } = sets[i % sets.length]!;
  const regionType = random.percent(60) ? { regionType: random.pick(appliesTo) } : {};
  const input = random.pick<Record<string, unknown>>([
    { authority, year },
    { authority, year, ...regionType },
    { authority, year, ...regionType },
    { authority, year, regionType: random.pick(["kantah", "kota", "desa", 7]) },
    { authority: random.pick(["ombudsman", "", null]), year },
    { authority, year: random.pick([2013, 2014, 2020, 1999, 2022.5, "2022"]) },
    { authority: 7, year: "2022", regionType: 7 },
  ]);
  return { do: "find", input };
}
