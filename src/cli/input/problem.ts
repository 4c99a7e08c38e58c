import type { Label } from "../../index.ts";
import type { TablePlace } from "../../issues/codes/tables.ts";
import type { DescribedIssue } from "../../locale/described-issue.ts";

/** What is wrong with an input; its sentence is made where it is printed, in the language that is asked for. */
export interface Problem {
  /** A place in JSON, or in a table; empty for the file as a whole. */
  readonly place: string | TablePlace;
  readonly what: Label | DescribedIssue;
}

/** Problems to a thousand, and how many there are besides. */
export interface Problems {
  readonly problems: readonly Problem[];
  readonly more: number;
}

/** The problem of a file as a whole. */
export function refuseFile(what: Label): Problems {
  return { problems: [{ place: "", what }], more: 0 };
}
