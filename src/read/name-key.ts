const blanks = /[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const blank = /[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const other = /[^\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const unseen = /[\p{Cf}\p{Cs}]/u;

/**
 * The key by which names of regions, provinces and units are compared: Unicode normal form C, blanks around
 * the name dropped, runs of blanks one space, A to Z lowered and no other letter, so that a database or another
 * language can do the same.
 */
export function nameKey(name: string): string {
  // almost all names are words in ASCII with a space between them, which takes a tenth of the time
  if (!/[^ -~]| {2}|^ | $/.test(name)) return name.toLowerCase();
  return name
    .normalize("NFC")
    .replace(blanks, " ")
    .replace(/^ | $/g, "")
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether text holds nothing but blanks. */
export function isBlank(text: string): boolean {
  return !other.test(text);
}

/** Text without the blanks around it, the blanks within it as they are. */
export function trimBlanks(text: string): string {
  const start = text.search(other);
  if (start < 0) return "";
  // a pattern that ends in $ would begin anew at every blank within
  let end = text.length;
  while (blank.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether text holds a character without width (`\p{Cf}`) or half of a character. */
export function hasUnseen(text: string): boolean {
  return unseen.test(text);
}
