import { open } from "node:fs/promises";
import type { Label } from "../../index.ts";
import type { Io } from "../io.ts";
import { fileSentences } from "./file-sentences.ts";

/** The bytes of a file, some at a time. */
export type Bytes = AsyncGenerator<Uint8Array>;

/** Is told how many bytes were read by now, and how many there are where that is known. */
export type Watch = (read: number, size: number | undefined) => void | Promise<void>;

const reasons: Readonly<Record<string, (() => Label) | undefined>> = {
  ENOENT: fileSentences.noFile,
  EISDIR: fileSentences.isFolder,
  EACCES: fileSentences.denied,
};

const chunkLength = 1 << 16;

/** Reads a file, or standard input for `-`. What cannot be read is an error that `whyUnreadable` tells from others. */
export async function* openBytes(file: string, stdin: Io["stdin"], watch: Watch = () => {}): Bytes {
  try {
    yield* file === "-" ? readInput(stdin, watch) : readFile(file, watch);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // errors of the system have a code
    if (code === undefined) throw error;
    throw unreadable(reasons[code]?.() ?? fileSentences.unreadable(message));
  }
}

async function* readInput(stdin: Io["stdin"], watch: Watch): Bytes {
  let read = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    yield bytes;
    read += bytes.length;
    await watch(read, undefined);
  }
}

async function* readFile(file: string, watch: Watch): Bytes {
  const handle = await open(file);
  try {
    // pipes and devices have no size
    const size = (await handle.stat()).size || undefined;
    for (let read = 0; ; ) {
      // one for each chunk, for a workbook keeps all of them
      const buffer = Buffer.allocUnsafeSlow(chunkLength);
      const { bytesRead } = await handle.read(buffer, 0, chunkLength);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      read += bytesRead;
      await watch(read, size);
    }
  } finally {
    await handle.close();
  }
}

/** The error for a file that cannot be read. */
export function unreadable(why: Label): Error {
  return Object.assign(new Error(why.en), { name: "unreadable", why });
}

/** Why a file could not be read. Anything else than that is a defect, and thrown again. */
export function whyUnreadable(error: unknown): Label {
  if ((error as Error).name !== "unreadable") throw error;
  return (error as Error & { readonly why: Label }).why;
}
