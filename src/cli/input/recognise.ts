import { extname } from "node:path";
import type { Bytes } from "./open-bytes.ts";

/** What a file holds, and its bytes from their beginning. */
export interface Recognised {
  readonly isJson: boolean;
  readonly bytes: Bytes;
}

const named: Readonly<Record<string, boolean | undefined>> = {
  ".json": true,
  ".csv": false,
  ".tsv": false,
  ".xlsx": false,
};

/** The name of a file says whether it holds JSON or a table, or else how it begins. */
export async function recognise(file: string, bytes: Bytes): Promise<Recognised> {
  const known = named[extname(file).toLowerCase()];
  if (known !== undefined) return { isJson: known, bytes };
  const seen: Uint8Array[] = [];
  let head = "";
  while (!/\S/.test(head)) {
    const next = await bytes.next();
    if (next.done === true) break;
    seen.push(next.value);
    // the mark of UTF-8 is a blank for this pattern
    head += Buffer.from(next.value.subarray(0, 1 << 16)).toString();
  }
  return { isJson: /^\s*[[{]/.test(head), bytes: putBefore(seen, bytes) };
}

async function* putBefore(seen: readonly Uint8Array[], rest: Bytes): Bytes {
  yield* seen;
  yield* rest;
}
