/** Every blank of the specification. */
// biome-ignore format: a list
export const blanks: readonly string[] = [
  "\t", "\n", "\v", "\f", "\r", " ", "\u00a0", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
  "\u2007", "\u2008", "\u2009", "\u200a", "\u202f", "\u205f", "\u3000",
];

/** Characters that some language takes for blanks, and the specification does not. */
export const seemingBlanks: readonly string[] = [
  "\u001c",
  "\u001f",
  "\u0085",
  "\u1680",
  "\u180e",
  "\u200b",
  "\ufeff",
];

/** Characters that cannot be seen, or are half of one: names hold none. */
export const unseen: readonly string[] = [
  "\u00ad",
  "\u200b",
  "\u200d",
  "\u202e",
  "\u2060",
  "\ufeff",
  "\u{e0041}",
  "\ud800",
  "\udfff",
];
