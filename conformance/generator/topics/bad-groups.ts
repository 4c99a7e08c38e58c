import type { Criterion, RuleSet } from "../../../src/index.ts";
import type { Drawable } from "../draw-assessment.ts";
import { childrenOf, drawGroupAnswers, drawParts, drawTooMuch, isGroup } from "../draw-group-answers.ts";
import { nameOf } from "../name-of.ts";
import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";
import { drawGroupedSet } from "./groups.ts";

type Fields = Record<string, unknown>;

/** Answers with a fault for a tree with a group, from good ones that leave the group out. */
type Fault = (rest: Fields, group: Criterion, random: Random) => Fields | null;

// biome-ignore format: a list
const wrong = [
  "abc", "", null, true, "0.1234567", -1, "-0.01", "100000", 1e15, [], { percent: 5 }, { percent: "x" }, { answers: {} },
  { answers: { lain: 1 } }, { notApplicable: "tidak ada" }, { notAssessed: "" }, { percent: 5, x: 1 }, {},
];

const faults: readonly Fault[] = [
  // the group and some of what it groups
  (rest, group, random) => ({
    ...rest,
    [group.id]: { percent: 50 },
    ...someOf(random, drawParts(random, group)),
  }),
  (rest, group, random) => {
    const parts = drawParts(random, group);
    return { ...rest, [group.id]: { answers: parts }, ...someOf(random, parts) };
  },
  // one wrong, in either place
  (rest, group, random) => ({ ...rest, ...spoil(random, drawParts(random, group)) }),
  (rest, group, random) => ({ ...rest, [group.id]: { answers: spoil(random, drawParts(random, group)) } }),
  // one left out, or all
  (rest, group, random) => dropOne(random, rest, drawParts(random, group)),
  (rest, group, random) => ({
    ...rest,
    [group.id]: { answers: dropOne(random, {}, drawParts(random, group)) ?? {} },
  }),
  (rest) => rest,
  // more than the total, in either place
  (rest, group, random) => {
    const parts = drawTooMuch(random, group);
    return parts && { ...rest, ...parts };
  },
  (rest, group, random) => {
    const parts = drawTooMuch(random, group);
    return parts && { ...rest, [group.id]: { answers: parts } };
  },
  // what nobody asks for, beside what is right
  (rest, group, random) => ({
    ...rest,
    ...drawParts(random, group),
    [random.pick(["lain", "__proto__"])]: 1,
  }),
];

/** Answers with a fault by a published rule set in which points are unknown and their sum is not. */
export function drawBadGroups(random: Random, i: number, rules: RuleSet): Question {
  return { do: "score", rules: nameOf(rules), input: { assessment: drawBad(random, i, rules) } };
}

/** The same by custom rule sets. */
export function drawBadCustomGroups(random: Random, i: number): Question {
  const ruleSet = drawGroupedSet(random, i);
  return { do: "score", ruleSet, input: { assessment: drawBad(random, i, ruleSet) } };
}

function drawBad(
  random: Random,
  i: number,
  { criteria, score }: Pick<Drawable, "criteria" | "score">,
): Fields {
  const root = criteria as Criterion;
  const group = childrenOf(root).find(isGroup);
  const dimensions = drawFault(random, i, root, group, drawGroupAnswers(random, root, score) as Fields);
  const region = { name: "Contoh", type: "kota" };
  const unit = { name: "Dinkes", dimensions };
  return random.percent(60) ? { region, units: [unit] } : { region, dimensions };
}

function drawFault(
  random: Random,
  i: number,
  root: Criterion,
  group: Criterion | undefined,
  good: Fields,
): Fields {
  // a tree whose root itself is such a sum, or with none at its first level
  if (group === undefined)
    return random.percent(50) ? spoil(random, good) : (drawTooMuch(random, root) ?? {});
  const ids = new Set([group.id, ...childrenOf(group).map(({ id }) => id)]);
  const rest = Object.fromEntries(Object.entries(good).filter(([id]) => !ids.has(id)));
  return faults[i % faults.length]!(rest, group, random) ?? rest;
}

function spoil(random: Random, answers: Fields): Fields {
  return { ...answers, [random.pick(Object.keys(answers))]: random.pick(wrong) };
}

function someOf(random: Random, parts: Fields): Fields {
  const entries = Object.entries(parts);
  return Object.fromEntries(entries.slice(0, random.between(1, entries.length)));
}

/** All but one part; null where nothing would be left. */
function dropOne(random: Random, rest: Fields, parts: Fields): Fields | null {
  const { [random.pick(Object.keys(parts))]: _, ...others } = parts;
  return Object.keys(others).length === 0 ? null : { ...rest, ...others };
}
