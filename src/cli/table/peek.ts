import type { Chunks } from "./read-chunks.ts";

/** The beginning of a text, up to the end of the chunk that matches; all of it where none does. */
export interface Peeked {
  readonly head: string;
  /** The text from its beginning. */
  readonly chunks: Chunks;
}

/** Looks at the beginning of a text for what is found within a line. */
export async function peek(chunks: Chunks, pattern: RegExp): Promise<Peeked> {
  const seen: Buffer[] = [];
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    seen.push(Buffer.from(next.value));
    if (pattern.test(next.value.toString())) break;
  }
  const head = Buffer.concat(seen);
  return { head: head.toString(), chunks: putBefore(head, chunks) };
}

/** The chunks, with one before them. */
export async function* putBefore(head: Buffer, chunks: Chunks): Chunks {
  yield head;
  yield* chunks;
}
