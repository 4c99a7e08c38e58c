/** A heading for comparing: no case, blanks or punctuation. Endless ones are cut, as none that long is known. */
export function simplify(heading: string): string {
  return heading
    .slice(0, 200)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The forms of a heading that are looked up, from the whole to what is left without brackets and the year. */
export function formsOf(heading: string, year: number): readonly string[] {
  const whole = simplify(heading);
  const open = simplify(heading.slice(0, 200).replace(/\([^()]*\)|\[[^[\]]*\]/g, " "));
  const undated = open.endsWith(String(year)) ? open.slice(0, -4) : open;
  return [...new Set([whole, open, undated])].filter((form) => form !== "");
}
