import type { Io } from "../io.ts";
import { joinChunks, readChunks, whyUnreadable } from "./read-chunks.ts";

/** Text that was read, or why it could not be. */
export type Source = { readonly text: string } | { readonly problem: string };

/** Reads a file whole, or standard input for `-`, as UTF-8 with or without a byte order mark. */
export async function readSource(file: string, stdin: Io["stdin"]): Promise<Source> {
  try {
    return { text: await joinChunks(readChunks(file, stdin)) };
  } catch (error) {
    return { problem: whyUnreadable(error) };
  }
}
