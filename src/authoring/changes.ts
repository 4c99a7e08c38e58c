import type { Criterion, Label } from "../model/index.ts";

/** What an extension adds to a criterion. */
export type CriterionChanges = Pick<
  Criterion,
  "weight" | "points" | "scale" | "method" | "total" | "children" | "missing" | "rounding"
>;

/** An extension of a published rule set: its own name, and what it adds to criteria, by their id. */
export interface RuleSetChanges {
  /** The custom rule set's own id: `"kabupaten-contoh/2024"`. */
  readonly id: string;
  /** Default `"1.0.0"`. */
  readonly version?: string | undefined;
  readonly title?: Label | undefined;
  readonly criteria: Readonly<Record<string, CriterionChanges>>;
}
