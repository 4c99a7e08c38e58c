import type { Plan } from "../plan/plan.ts";
import type { SeparatorEvidence } from "./cells/separators.ts";
import type { Vocabulary } from "./head/vocabulary.ts";
import type { Notes } from "./notes/note-list.ts";
import type { TableOptions } from "./options.ts";
import type { Places } from "./place.ts";
import type { Problems } from "./problems.ts";

/** A table that is being read: what is known of it from its first row on. */
export interface Table {
  readonly plan: Plan;
  readonly options: TableOptions;
  readonly vocabulary: Vocabulary;
  readonly problems: Problems;
  readonly notes: Notes;
  readonly places: Places;
  readonly separators: SeparatorEvidence;
}
