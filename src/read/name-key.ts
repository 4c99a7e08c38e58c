const outer =
  /^[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+|[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+$/g;
const inner = /[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const unseen = /[\p{Cf}\p{Cs}]/u;

/**
 * The key by which names of regions, provinces and units are compared: Unicode normal form C, blanks around
 * the name dropped, runs of blanks one space, A to Z lowered and no other letter, so that a database or another
 * language can do the same.
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFC")
    .replace(outer, "")
    .replace(inner, " ")
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether text holds nothing but blanks. */
export function isBlank(text: string): boolean {
  return text.replace(outer, "") === "";
}

/** Whether text holds a character without width (`\p{Cf}`) or half of a character. */
export function hasUnseen(text: string): boolean {
  return unseen.test(text);
}
