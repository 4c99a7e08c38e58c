import { isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";
import type { Io } from "../io.ts";

/**
 * The text of a file in UTF-8, chunk by chunk; every chunk but the last ends where a line does. A chunk holds
 * only until the next one is asked for, which may take its place.
 */
export type Chunks = AsyncIterableIterator<Buffer>;

/** Is told how many bytes were read by now, and how many there are where that is known. */
export type Watch = (read: number, size: number | undefined) => void;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "permission denied",
};

const mark = Buffer.from("\ufeff");

/**
 * Reads a file, or standard input for `-`, as UTF-8 with or without a byte order mark.
 *
 * What cannot be read, or is no such text, is an error that `whyUnreadable` tells from others.
 */
export async function* readChunks(file: string, stdin: Io["stdin"], watch: Watch = () => {}): Chunks {
  let first = true;
  try {
    for await (const bytes of cutAtLineEnds(openBytes(file, stdin, watch))) {
      if (!isUtf8(bytes)) throw unreadable("is not UTF-8 text; in a spreadsheet, save it as CSV UTF-8");
      const marked = first && bytes.subarray(0, mark.length).equals(mark);
      first = false;
      yield marked ? bytes.subarray(mark.length) : bytes;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // errors of the system have a code
    throw code === undefined ? error : unreadable(`cannot be read: ${reasons[code] ?? message}`);
  }
}

/** The whole text. */
export async function joinChunks(chunks: Chunks): Promise<string> {
  const all: string[] = [];
  for await (const chunk of chunks) all.push(chunk.toString());
  return all.join("");
}

/** Why a text could not be read. Anything else than that is a defect, and thrown again. */
export function whyUnreadable(error: unknown): string {
  if ((error as Error).name !== "unreadable") throw error;
  return (error as Error).message;
}

function unreadable(what: string): Error {
  return Object.assign(new Error(what), { name: "unreadable" });
}

async function* openBytes(file: string, stdin: Io["stdin"], watch: Watch): AsyncIterable<Buffer> {
  let read = 0;
  if (file === "-") {
    for await (const chunk of stdin) {
      const bytes = Buffer.from(chunk as Uint8Array);
      yield bytes;
      read += bytes.length;
      watch(read, undefined);
    }
    return;
  }
  const handle = await open(file);
  try {
    // pipes and devices have no size
    const size = (await handle.stat()).size || undefined;
    const buffer = Buffer.alloc(1 << 18);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      read += bytesRead;
      watch(read, size);
    }
  } finally {
    await handle.close();
  }
}

/** Gives bytes on only up to the end of a line, so that neither characters nor rows are torn needlessly. */
async function* cutAtLineEnds(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let held: Buffer[] = [];
  for await (const chunk of chunks) {
    // the line feed after a carriage return belongs to it, and may yet come
    const end = Math.max(chunk.lastIndexOf(10), chunk.subarray(0, -1).lastIndexOf(13)) + 1;
    let from = 0;
    if (end > 0 && held.length > 0) {
      // no more than a line is copied to join what was torn
      from = chunk.indexOf(10) + 1 || end;
      yield Buffer.concat([...held, chunk.subarray(0, from)]);
      held = [];
    }
    if (from < end) yield chunk.subarray(from, end);
    if (end < chunk.length) held.push(Buffer.from(chunk.subarray(end)));
  }
  yield Buffer.concat(held);
}
