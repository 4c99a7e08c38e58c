/** Control and format characters, line separators, halves of characters: what a terminal acts on or hides. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Shows a value of any kind in a message, cut at 40 characters, safe to print to a terminal.
 *
 * Text stands in quotes. Control characters, bidirectional marks and the like come out escaped, so that no
 * value moves the cursor or reorders the message. Lists and objects are named, not printed.
 */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  // 41 characters are at most 82 units; more than 100 units are always cut
  const short = String(value)
    .slice(0, 100)
    .replace(/^(.{39})..+$/su, "$1…");
  const shown = typeof value === "string" ? JSON.stringify(short) : short;
  return shown.replace(unseen, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
