import { isUtf8 } from "node:buffer";
import type { Label } from "../../index.ts";
import type { Io } from "../io.ts";
import { fileSentences } from "./file-sentences.ts";
import { type Bytes, openBytes, unreadable, whyUnreadable } from "./open-bytes.ts";

/** Text that was read, or why it could not be. */
export type Source = { readonly text: string } | { readonly problem: Label };

/** Reads a file whole, or standard input for `-`, as UTF-8 with or without a byte order mark. */
export async function readSource(file: string, stdin: Io["stdin"]): Promise<Source> {
  try {
    return { text: await joinText(openBytes(file, stdin)) };
  } catch (error) {
    return { problem: whyUnreadable(error) };
  }
}

/** The whole text of bytes in UTF-8. */
export async function joinText(bytes: Bytes): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const chunk of bytes) all.push(chunk);
  const joined = Buffer.concat(all);
  if (!isUtf8(joined)) throw unreadable(fileSentences.notUtf8());
  const text = joined.toString();
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
