import { type Shown, showValue } from "./shown.ts";

/**
 * Control and format characters, line separators, halves of characters: what a terminal acts on or hides; and
 * letters and marks that show nothing (`\p{DI}`: fillers, joiners, variation selectors), so that two texts that
 * differ look different.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu;

/**
 * Escapes what a terminal acts on or hides, so that no text moves the cursor or reorders a message.
 *
 * @param write - Writes one character; without it as `\u{1b}`.
 */
export function escapeUnseen(text: string, write: (character: string) => string = writeEscaped): string {
  // most texts are plain, and looked through quickly
  return /^[ -~]*$/.test(text) ? text : text.replace(unseen, write);
}

function writeEscaped(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

const nouns = {
  list: "a list",
  object: "an object",
  function: "a function",
  undefined: "undefined",
  bigint: "the bigint ",
  symbol: "",
  number: "",
} as const;

/** Quotes a shown value in an English sentence: text in quotes, lists and objects named. */
export function quoteShown(value: Shown): string {
  if (typeof value !== "object" || value === null)
    return escapeUnseen(typeof value === "string" ? JSON.stringify(value) : String(value));
  return nouns[value.type] + escapeUnseen(value.text ?? "");
}

/** Quotes a value of any kind, cut at 40 characters, safe to print to a terminal. */
export function quote(value: unknown): string {
  return quoteShown(showValue(value));
}
