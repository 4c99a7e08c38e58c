import type { Random } from "../random.ts";

/** JSON of a rule set, to be damaged in place. */
// biome-ignore lint/suspicious/noExplicitAny: a damage goes anywhere
export type Fields = any;

/** What is wrong with a rule set of valid parts; it may be changed in place. */
export type Damage = (rules: Fields, random: Random) => unknown;

/** A criterion of the tree, the root among them, with at least so many levels above it. */
export function anyCriterion(rules: Fields, random: Random, below = 0): Fields {
  const list: Fields[] = [];
  const visit = (criterion: Fields, depth: number): void => {
    if (depth >= below) list.push(criterion);
    for (const child of criterion.children ?? []) visit(child, depth + 1);
  };
  visit(rules.criteria, 0);
  return random.pick(list);
}

/** A criterion with children, perhaps of a method; nothing where there is none. */
export function anyParent(rules: Fields, random: Random, method?: string): Fields {
  const list: Fields[] = [];
  const visit = (criterion: Fields): void => {
    if (criterion.children && (method === undefined || criterion.method === method)) list.push(criterion);
    for (const child of criterion.children ?? []) visit(child);
  };
  visit(rules.criteria);
  return list.length === 0 ? {} : random.pick(list);
}

/** Sets fields of a part and gives the whole back. */
export function put(rules: Fields, part: Fields, values: Fields): Fields {
  Object.assign(part ?? {}, values);
  return rules;
}
