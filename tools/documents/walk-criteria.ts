import type { Criterion } from "../../src/model/index.ts";

/** A criterion and where it stands in the tree. */
export interface Placed {
  readonly criterion: Criterion;
  /** Undefined for the root. */
  readonly parent: Criterion | undefined;
  /** `1.2`: the second child of the root's first; empty for the root. */
  readonly number: string;
}

/** Every criterion of a tree, from the root down, each before its children. */
export function walkCriteria(criterion: Criterion, parent?: Criterion, number = ""): readonly Placed[] {
  const below = childrenOf(criterion).flatMap((child, at) =>
    walkCriteria(child, criterion, number === "" ? `${at + 1}` : `${number}.${at + 1}`),
  );
  return [{ criterion, parent, number }, ...below];
}

/** The children of a criterion as far as they are known. */
export function childrenOf({ children }: Criterion): readonly Criterion[] {
  return children === undefined || "unknown" in children ? [] : children;
}
