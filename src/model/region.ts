import type { RegionType } from "./words.ts";

/** What is scored, classified and ranked. Two regions are the same when name, type and province are. */
export interface Region {
  /** Its name, as shown: `"Kota Payakumbuh"`. */
  readonly name: string;
  readonly type: RegionType;
  /** A code of the caller's own, copied to the result: `"13.76"`. */
  readonly code?: string | undefined;
  /** The province it lies in; needed to rank within provinces. */
  readonly province?: string | undefined;
}
