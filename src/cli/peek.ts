import type { Pieces } from "./read-pieces.ts";

/** The beginning of a text, up to the end of the piece that matches; all of it where none does. */
export interface Peeked {
  readonly head: string;
  /** The text from its beginning. */
  readonly pieces: Pieces;
}

/** Looks at the beginning of a text for what is found within a line. */
export async function peek(pieces: Pieces, pattern: RegExp): Promise<Peeked> {
  const seen: Buffer[] = [];
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    seen.push(Buffer.from(next.value));
    if (pattern.test(next.value.toString())) break;
  }
  const head = Buffer.concat(seen);
  return { head: head.toString(), pieces: putBefore(head, pieces) };
}

/** The pieces, with one before them. */
export async function* putBefore(head: Buffer, pieces: Pieces): Pieces {
  yield head;
  yield* pieces;
}
