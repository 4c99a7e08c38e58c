import type { At } from "../issues/issue-list.ts";
import { hasPlainPrototype, isPlainFrozen } from "./plain/is-plain-frozen.ts";
import * as wrong from "./plain/problems.ts";

/** Values that parts may add which are there several times. */
const mostRepeated = 100_000;
/** A list that lacks more items is read no further: it may say that it has four thousand million. */
const mostHoles = 1000;
/** Halves of characters, for which RFC 8785 has no form. */
const halves = /\p{Cs}/u;

/** A copy of plain data. */
export interface PlainCopy<Data> {
  /** Shares nothing with the original. */
  readonly copy: Data;
  /** Whether the original can never change: frozen all the way down, without accessors, of plain prototypes. */
  readonly isFrozen: boolean;
}

/** A list or object that was met: its copy, the values that it unfolds to, 0 while it is being copied, and its depth. */
interface Met {
  copy: object;
  values: number;
  depth: number;
}

interface Walk {
  readonly problems: wrong.Problems;
  /** The parameters of `copyPlain`. */
  readonly above: number;
  readonly deepest: number;
  readonly met: Map<object, Met>;
  /** Values so far, unfolded, and those of them that were there before. */
  values: number;
  repeated: number;
  /** The longest path to a list or an object in what is being copied. */
  reach: number;
  isFrozen: boolean;
  isOver: boolean;
}

/**
 * Copies what JSON holds: own enumerable fields, each read once, nothing changed but fields that are undefined, which
 * JSON has not, and minus zero, which it loses. A part that is there several times is copied once.
 *
 * What is wrong is added at its place: `invalid-type`, `not-finite`, `not-allowed` (half of a character, in text or
 * a name); and what ends the reading: `too-deep` for nesting beyond `deepest` lists and objects and for what holds itself,
 * `too-large` where shared parts unfold to more than 100,000 values beyond those that are there.
 *
 * @param at - The place of the data.
 * @param above - How many lists and objects the copy is to stand in.
 * @param deepest - How many there may be within each other, these included; no receipt by rules of thirty levels has 128.
 * @returns Undefined when something is wrong.
 */
export function copyPlain<Data>(data: Data, at: At, above = 0, deepest = 128): PlainCopy<Data> | undefined {
  const problems = wrong.startProblems(at);
  const counts = { values: 0, repeated: 0, reach: 0, isFrozen: true, isOver: false };
  const walk: Walk = { problems, above, deepest, met: new Map(), ...counts };
  const copy = copyValue(data, walk) as Data;
  if (problems.count === 0) return { copy, isFrozen: walk.isFrozen };
  wrong.addIssues(problems, copy);
  return undefined;
}

function copyValue(value: unknown, walk: Walk): unknown {
  walk.values += 1;
  if (typeof value === "object" && value !== null) return copyObject(value, walk);
  if (typeof value === "string") checkText(value, walk);
  else if (typeof value === "number") {
    if (!Number.isFinite(value)) wrong.addNumberProblem(walk.problems, value);
    return value + 0;
  } else if (value !== null && typeof value !== "boolean") wrong.addTypeProblem(walk.problems, value);
  return value;
}

function checkText(text: string, { problems }: Walk): void {
  if (halves.test(text)) wrong.addTextProblem(problems, text);
}

function copyObject(value: object, walk: Walk): object | undefined {
  const level = walk.problems.path.length;
  const met = walk.met.get(value);
  // what is being copied still holds itself, and is nested for ever
  const isDeep = met?.values === 0 || walk.above + level + (met?.depth ?? 0) >= walk.deepest;
  if (isDeep) return end(walk, "too-deep", walk.deepest);
  if (met === undefined) return copyNew(value, level, walk);
  walk.values += met.values - 1;
  walk.repeated += met.values;
  walk.reach = Math.max(walk.reach, level + met.depth);
  if (walk.repeated > mostRepeated) end(walk, "too-large", mostRepeated);
  return met.copy;
}

function copyNew(value: object, level: number, walk: Walk): object | undefined {
  const isList = Array.isArray(value);
  if (!isList && !hasPlainPrototype(value) && Object.prototype.toString.call(value) !== "[object Object]") {
    wrong.addTypeProblem(walk.problems, value);
    return undefined;
  }
  walk.isFrozen &&= isPlainFrozen(value);
  const [values, reach] = [walk.values, walk.reach];
  const met: Met = { copy: isList ? [] : {}, values: 0, depth: 0 };
  walk.met.set(value, met);
  walk.reach = level;
  if (isList) copyItems(value, met.copy as unknown[], walk);
  else copyFields(value, met.copy, walk);
  met.values = walk.values - values + 1;
  met.depth = walk.reach - level;
  walk.reach = Math.max(reach, walk.reach);
  return met.copy;
}

function copyItems(list: readonly unknown[], copy: unknown[], walk: Walk): void {
  const { problems } = walk;
  const { length } = list;
  let holes = 0;
  for (let i = 0; i < length && holes < mostHoles && !walk.isOver; i++) {
    problems.path.push(i);
    if (Object.hasOwn(list, i)) copy[i] = copyValue(list[i], walk);
    else {
      wrong.addTypeProblem(problems, undefined);
      holes += 1;
    }
    problems.path.pop();
  }
}

function copyFields(fields: object, copy: object, walk: Walk): void {
  for (const name of Object.keys(fields)) {
    const value = (fields as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) continue;
    walk.problems.path.push(name);
    checkText(name, walk);
    setField(copy, name, copyValue(value, walk));
    walk.problems.path.pop();
    if (walk.isOver) return;
  }
}

/** One named `__proto__` stays a field. */
function setField(copy: object, name: string, value: unknown): void {
  if (name !== "__proto__") (copy as Record<string, unknown>)[name] = value;
  else Object.defineProperty(copy, name, { value, enumerable: true, writable: true, configurable: true });
}

function end(walk: Walk, code: "too-deep" | "too-large", limit: number): undefined {
  wrong.addEndProblem(walk.problems, code, limit);
  walk.isOver = true;
}
