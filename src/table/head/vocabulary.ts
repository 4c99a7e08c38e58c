import type { Criterion, RuleSet } from "../../model/index.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Field, headings, idleHeadings } from "./headings.ts";
import { formsOf, simplify } from "./simplify.ts";

/** What a heading stands for. */
export type Meaning =
  | { readonly kind: "field"; readonly field: Field }
  | { readonly kind: "dimension"; readonly id: string }
  | { readonly kind: "fact"; readonly id: string }
  | { readonly kind: "idle" };

/** The headings that are known under one rule set. */
export interface Vocabulary {
  readonly year: number;
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** What answers may be given for, by the forms of their names; long tables have these in cells. */
  readonly criteria: ReadonlyMap<string, string>;
  /** Names that are asked for by their plain form, with the meaning of each. */
  readonly names: ReadonlyMap<string, Meaning>;
  /** The ids that a unit may be answered by: dimensions, and what those group that only group. */
  readonly ids: readonly string[];
  /** The elements of a survey; empty elsewhere. */
  readonly elements: readonly string[];
}

/** Gathers what headings mean under the rules. Dimensions come before fields: `produk` is an element of a survey. */
export function buildVocabulary({ ruleSet, grouped }: Plan): Vocabulary {
  const dimensions = listDimensions(ruleSet);
  const answered = dimensions.flatMap((each) => [
    each,
    ...childrenOf(each).filter(({ id }) => grouped.has(id)),
  ]);
  const criteria = new Map<string, string>();
  const addName = (name: string, id: string) => {
    const form = simplify(name);
    if (form !== "" && !criteria.has(form)) criteria.set(form, id);
  };
  for (const { id } of answered) addName(id, id);
  for (const [i, { id, label }] of answered.entries()) {
    for (const name of [label.id, label.en]) {
      for (const before of ["", "dimensi ", "nilai ", "skor ", "dimension "]) addName(before + name, id);
    }
    for (const before of ["dimensi ", "nilai ", "skor "]) addName(before + id, id);
    if (ruleSet.survey === true)
      for (const name of [`u${i + 1}`, `unsur ${i + 1}`, `u${i + 1} ${label.id}`, `u${i + 1} ${id}`])
        addName(name, id);
  }
  const meanings = new Map<string, Meaning>();
  const names = new Map<string, Meaning>();
  for (const [form, id] of criteria) meanings.set(form, { kind: "dimension", id });
  for (const field of Object.keys(headings) as Field[]) {
    names.set(field, { kind: "field", field });
    for (const heading of headings[field]) addMeaning(meanings, heading, { kind: "field", field });
  }
  for (const { fact, question } of ruleSet.qualifiers) {
    names.set(fact, { kind: "fact", id: fact });
    for (const heading of [fact, question.id, question.en])
      addMeaning(meanings, heading, { kind: "fact", id: fact });
  }
  for (const heading of idleHeadings) addMeaning(meanings, heading, { kind: "idle" });
  for (const { id } of answered) names.set(id, { kind: "dimension", id });
  const ids = answered.map(({ id }) => id);
  const elements = ruleSet.survey === true ? dimensions.map(({ id }) => id) : [];
  return { year: ruleSet.year, meanings, criteria, names, ids, elements };
}

function addMeaning(meanings: Map<string, Meaning>, heading: string, meaning: Meaning): void {
  const form = simplify(heading);
  if (!meanings.has(form)) meanings.set(form, meaning);
}

/** What a heading means; undefined where it is not known. */
export function meaningOf({ meanings, year }: Vocabulary, heading: string): Meaning | undefined {
  for (const form of formsOf(heading, year)) {
    const meaning = meanings.get(form);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

function listDimensions({ criteria }: RuleSet): readonly Criterion[] {
  return "unknown" in criteria ? [] : childrenOf(criteria);
}

function childrenOf({ children }: Criterion): readonly Criterion[] {
  return children === undefined || "unknown" in children ? [] : children;
}
