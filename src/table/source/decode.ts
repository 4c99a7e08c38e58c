import { refusal } from "../problems.ts";

/** How bytes become text. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Decodes a text chunk by chunk. */
export interface Decoding {
  /** Undefined as long as all is ASCII, which is the same in UTF-8 and Windows-1252. */
  encoding: Encoding | undefined;
  decoder: InstanceType<typeof TextDecoder>;
  /** Bytes of the character that the last chunk ended in. */
  held: Uint8Array;
}

const none = new Uint8Array(0);

/** Begins to decode a text, whose first bytes may say its encoding. */
export function startDecoding(head: Uint8Array): Decoding {
  const encoding = markedAs(head) ?? guessWide(head);
  return { encoding, decoder: decoderOf(encoding ?? "utf-8"), held: none };
}

function decoderOf(encoding: Encoding): Decoding["decoder"] {
  // the mark is taken away by the decoder
  return new TextDecoder(encoding, { fatal: encoding !== "windows-1252" });
}

function markedAs([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0xef && b === 0xbb && c === 0xbf ? "utf-8" : undefined;
}

/** Text in UTF-16 without a mark has a zero in almost every other byte. */
function guessWide(head: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(Math.min(head.length, 1024) / 2);
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) zeros[i % 2]! += 1;
  if (pairs < 2) return undefined;
  if (zeros[1]! > pairs * 0.6 && zeros[0] === 0) return "utf-16le";
  return zeros[0]! > pairs * 0.6 && zeros[1] === 0 ? "utf-16be" : undefined;
}

/**
 * Decodes the next chunk, or the end. The first character beyond ASCII decides between UTF-8 and Windows-1252;
 * bytes that contradict it later are refused, because nobody can say how they are meant.
 */
export function decodeChunk(decoding: Decoding, chunk: Uint8Array, isLast: boolean): string {
  if (decoding.encoding === undefined) return decodeUndecided(decoding, chunk, isLast);
  try {
    return refuseZeros(decoding.decoder.decode(chunk, { stream: !isLast }));
  } catch (error) {
    if (error instanceof TypeError)
      throw refusal("table-encoding", { value: decoding.encoding.toUpperCase() });
    throw error;
  }
}

function decodeUndecided(decoding: Decoding, chunk: Uint8Array, isLast: boolean): string {
  const bytes = decoding.held.length === 0 ? chunk : join(decoding.held, chunk);
  const at = firstBeyondAscii(bytes);
  // a character has at most four bytes, all of which must be there to decide
  if (at >= 0 && (isLast || bytes.length - at >= 4)) {
    decoding.held = none;
    decoding.encoding = isUtf8At(bytes, at) ? "utf-8" : "windows-1252";
    decoding.decoder = decoderOf(decoding.encoding);
    return decodeChunk(decoding, bytes, isLast);
  }
  const ascii = at < 0 ? bytes : bytes.subarray(0, at);
  decoding.held = at < 0 ? none : bytes.slice(at);
  return refuseZeros(new TextDecoder("utf-8").decode(ascii));
}

function isUtf8At(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at]!;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(at, at + length));
    return true;
  } catch {
    return false;
  }
}

function firstBeyondAscii(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80) return i;
  return -1;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

function refuseZeros(text: string): string {
  if (text.includes("\0")) throw refusal("table-format", { format: "binary" });
  return text;
}
