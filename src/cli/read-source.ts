import { readFile } from "node:fs/promises";
import type { Io } from "./io.ts";

/** Text that was read, or why it could not be. */
export type Source = { readonly text: string } | { readonly problem: string };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "permission denied",
};

/** Reads a file, or standard input for `-`, as UTF-8 with or without a byte order mark. */
export async function readSource(file: string, stdin: Io["stdin"]): Promise<Source> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await readAll(stdin) : await readFile(file);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    return { problem: `cannot be read: ${reasons[code] ?? message}` };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "is not UTF-8 text; in a spreadsheet, save it as CSV UTF-8" };
  }
}

async function readAll(stdin: Io["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
