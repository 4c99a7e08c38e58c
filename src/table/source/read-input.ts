import { showValue } from "../../issues/shown.ts";
import { argumentError } from "../argument-error.ts";

/** What a table may be given as. A `File` of a browser is a `Blob`. */
export type TableInput =
  | string
  | Uint8Array
  | ArrayBuffer
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** The input chunk by chunk. */
export async function* readInput(input: TableInput): AsyncGenerator<Uint8Array | string> {
  if (typeof input === "string" || input instanceof Uint8Array) yield input;
  else if (input instanceof ArrayBuffer) yield new Uint8Array(input);
  else if (typeof Blob !== "undefined" && input instanceof Blob) yield* readStream(input.stream());
  else if (isIterable(input)) yield* checkChunks(input);
  else if (isStream(input)) yield* readStream(input);
  else throw wrong(input);
}

function isIterable(input: unknown): input is AsyncIterable<unknown> {
  return typeof (input as Partial<AsyncIterable<unknown>> | null)?.[Symbol.asyncIterator] === "function";
}

function isStream(input: unknown): input is ReadableStream<Uint8Array> {
  return typeof (input as Partial<ReadableStream> | null)?.getReader === "function";
}

async function* checkChunks(input: AsyncIterable<unknown>): AsyncGenerator<Uint8Array | string> {
  for await (const chunk of input) {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) throw wrong(chunk);
    yield chunk;
  }
}

/** Reads a stream by its reader, as not every browser can iterate over one. */
async function* readStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function wrong(value: unknown): Error {
  return argumentError("invalid-type", ["input"], { value: showValue(value), expected: "text" });
}
