import type { TablePlace } from "../place.ts";

/** Where a table was not read literally, with what stands there and what it was read as. */
export interface NotePlace extends TablePlace {
  readonly value?: string | undefined;
  readonly read?: string | undefined;
}
