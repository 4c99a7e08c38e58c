import { parse } from "lossless-json";
import type { Label } from "../../index.ts";
import { fileSentences } from "./file-sentences.ts";

/** What a text of JSON holds, or why it is none. */
export type Parsed = { readonly json: unknown } | { readonly problem: Label };

/** Reads a text as JSON; a number that no double holds as it is written stays text, for the engine to refuse. */
export function parseJson(text: string): Parsed {
  try {
    return { json: parse(text, null, readNumber) };
  } catch (error) {
    if (text.trim() === "") return { problem: fileSentences.empty() };
    if (error instanceof RangeError) return { problem: fileSentences.nestedTooDeeply() };
    return { problem: describeError(text, (error as Error).message) };
  }
}

/** Digits as they are written, but for zeros at the end of decimals; a double of sixteen and more may be another number. */
function readNumber(token: string): number | string {
  const number = Number(token);
  if (!/^-?\d+(\.\d+)?$/.test(token)) return Number.isFinite(number) ? number : token;
  const written = token.includes(".") ? token.replace(/\.?0+$/, "") : token;
  return String(number) === written || isPlain(written) ? number : token;
}

/** A decimal of at most fifteen digits is what its double shows. */
function isPlain(written: string): boolean {
  return written.replace(/\D/g, "").length <= 15;
}

/** The library names a position; people look for lines. */
function describeError(text: string, message: string): Label {
  const said = message.charAt(0).toLowerCase() + message.slice(1);
  const [end, position] = / at position (\d+)$/.exec(said) ?? [];
  if (end === undefined) return fileSentences.notJson(said, undefined);
  const before = text.slice(0, Number(position)).split("\n");
  const where = { line: before.length, column: before.at(-1)!.length + 1 };
  return fileSentences.notJson(said.slice(0, -end.length), where);
}
