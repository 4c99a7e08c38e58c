import type { RuleSet } from "../../../src/index.ts";
import { nameOf } from "../name-of.ts";
import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";
import type { Topic } from "./topic.ts";

/** What is asked whatever is published: by names and years that no rule set will ever have, and by what are none. */
const general: readonly Question[] = [
  ...["ombudsman-ri/1999", "no-such/2022", "ombudsman-ri/2015", "", "2022", null, 2022].map(
    (reference): Question => ({ do: "resolve", input: { reference } }),
  ),
  ...[
    { authority: "ombudsman-ri", year: 1999 },
    { authority: "ombudsman-ri", year: 2022.5 },
    { authority: "ombudsman-ri", year: "2022" },
    { authority: "no-such", year: 2022 },
    { authority: "", year: 2022 },
    { authority: null, year: 2022 },
    { authority: 7, year: "2022", regionType: 7 },
  ].map((input): Question => ({ do: "find", input })),
];

/** Rule sets asked for by reference, and by year. */
export const references: Topic = {
  name: "references",
  general: { count: general.length, draw: (_, i) => general[i % general.length]! },
  about: (rules) => ({ count: kinds.length, draw: (random, i) => kinds[i % kinds.length]!(rules, random) }),
};

const kinds: readonly ((rules: RuleSet, random: Random) => Question)[] = [
  resolveBy(({ id }) => id),
  resolveBy(nameOf),
  resolveBy((rules) => `${nameOf(rules)}#${rules.digest}`),
  resolveBy(({ id, digest }, random) => `${id}#${cut(digest, random.pick([12, 13, 40, 64]))}`),
  resolveBy((rules, random) => `${nameOf(rules)}#${cut(rules.digest, random.pick([12, 13, 40, 64]))}`),
  resolveBy(({ id, digest }) => `${id}#${mistake(digest)}`),
  resolveBy((rules) => `${nameOf(rules)}#${mistake(rules.digest)}`),
  resolveBy(({ id }) => `${id}@9.9.9`),
  resolveBy((rules) => `${nameOf(rules)}#${cut(rules.digest, 11)}`),
  resolveBy(({ id, digest }) => `${id}#${digest.toUpperCase()}`),
  resolveBy(({ id, version }) => `${id}/x@${version}`),
  findBy(() => ({})),
  findBy(({ appliesTo }) => ({ regionType: appliesTo[0] })),
  findBy(({ appliesTo }, random) => ({ regionType: random.pick(appliesTo) })),
  findBy(({ appliesTo }) => ({ regionType: appliesTo.at(-1) })),
  findBy(() => ({ regionType: "no-such-type" })),
  findBy(() => ({ regionType: 7 })),
  findBy(() => ({ authority: "no-such" })),
  findBy(() => ({ year: 1999 })),
  findBy(({ year }) => ({ year: String(year) })),
];

function resolveBy(write: (rules: RuleSet, random: Random) => string): (typeof kinds)[number] {
  return (rules, random) => ({ do: "resolve", input: { reference: write(rules, random) } });
}

/** Asks by authority and year, but for what is given. */
function findBy(fields: (rules: RuleSet, random: Random) => object): (typeof kinds)[number] {
  return (rules, random) => {
    const { authority, year } = rules;
    return { do: "find", input: { authority, year, ...fields(rules, random) } };
  };
}

/** The first so many digits of a digest. */
function cut(digest: string, digits: number): string {
  return digest.slice(0, "sha256-".length + digits);
}

function mistake(digest: string): string {
  return digest.replace(/.{4}$/, (end) => (end === "0000" ? "1111" : "0000"));
}
