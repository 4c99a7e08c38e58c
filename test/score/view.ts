import type { UnitResult } from "../../src/model/index.ts";

/** What is compared of a region or unit: notes by code, labels by their Indonesian text. */
export interface View {
  readonly score: number | null;
  readonly exact: string | null;
  readonly zone: string | null;
  readonly grade: string | null;
  readonly label: string | null;
  readonly qualifier: string | null;
  readonly notes: readonly string[];
  /** Id, score, exact, share and contribution of each dimension, in one text. */
  readonly dimensions: readonly string[];
}

/** The view of a region or unit. */
export function viewOf({
  score,
  exact,
  zone,
  grade,
  label,
  qualifier,
  notes,
  dimensions,
}: Omit<UnitResult, "name">): View {
  return {
    score,
    exact,
    zone,
    grade,
    label: label?.id ?? null,
    qualifier: qualifier?.id ?? null,
    notes: notes.map(({ code }) => code),
    dimensions: (dimensions ?? []).map(
      (part) => `${part.id} ${part.score} ${part.exact} ${part.share} ${part.contribution}`,
    ),
  };
}

/** Whether two views are equal; deep comparisons for any value would take most of the time. */
export function sameView(a: View, b: View): boolean {
  return (
    a.score === b.score &&
    a.exact === b.exact &&
    a.zone === b.zone &&
    a.grade === b.grade &&
    a.label === b.label &&
    a.qualifier === b.qualifier &&
    sameList(a.notes, b.notes) &&
    sameList(a.dimensions, b.dimensions)
  );
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
