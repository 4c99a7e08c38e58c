import { type Decoding, decodeChunk, startDecoding } from "./decode.ts";

/** The text of a table chunk by chunk, its line ends made line feeds. */
export interface TextSource {
  readonly texts: AsyncGenerator<string>;
  /** How the bytes were decoded; undefined for text. */
  readonly decoding: Decoding | undefined;
}

/** Reads chunks, of which the first was taken already, as text. */
export function openText(first: Uint8Array | string, rest: AsyncGenerator<Uint8Array | string>): TextSource {
  const decoding = typeof first === "string" ? undefined : startDecoding(first);
  return { texts: joinLineEnds(decodeAll(first, rest, decoding)), decoding };
}

/** Large chunks are read in parts, so that the rows of a whole file are not kept at once. */
const mostAtOnce = 1 << 16;

async function* decodeAll(
  first: Uint8Array | string,
  rest: AsyncGenerator<Uint8Array | string>,
  decoding: Decoding | undefined,
): AsyncGenerator<string> {
  const state = decoding ?? startDecoding(new Uint8Array(0));
  let isFirst = true;
  for (let chunk: Uint8Array | string | undefined = first; chunk !== undefined; ) {
    for (let from = 0; from < chunk.length; from += mostAtOnce) {
      const part = typeof chunk === "string" ? chunk.slice(from, from + mostAtOnce) : undefined;
      if (part !== undefined) yield isFirst && part.startsWith("\ufeff") ? part.slice(1) : part;
      else yield decodeChunk(state, (chunk as Uint8Array).subarray(from, from + mostAtOnce), false);
      isFirst = false;
    }
    const next = await rest.next();
    chunk = next.done === true ? undefined : next.value;
  }
  yield decodeChunk(state, new Uint8Array(0), true);
}

/** Makes line feeds of all line ends; a carriage return at the end of a chunk waits for what follows it. */
async function* joinLineEnds(texts: AsyncGenerator<string>): AsyncGenerator<string> {
  let held = "";
  for await (const text of texts) {
    const all = held + text;
    held = all.endsWith("\r") ? "\r" : "";
    const ready = held === "" ? all : all.slice(0, -1);
    if (ready !== "") yield ready.includes("\r") ? ready.replace(/\r\n?/g, "\n") : ready;
  }
  if (held !== "") yield "\n";
}
