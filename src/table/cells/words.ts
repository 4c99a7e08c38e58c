const absent: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "-",
  "–",
  "—",
  "n/a",
  "na",
  "n.a.",
  "tidak dinilai",
  "belum dinilai",
  "tidak/belum dinilai",
  "not assessed",
  "not yet assessed",
]);

/** Whether a cell in place of a score says that there is none. */
export function isAbsent(text: string): boolean {
  return text.length <= 20 && absent.has(text.toLowerCase().replace(/\s+/g, " "));
}

/** What a spreadsheet writes where a formula failed, by its English name; undefined for anything else. */
export function failureIn(text: string): string | undefined {
  if (text.charCodeAt(0) === 61) return "=";
  if (text.charCodeAt(0) !== 35) return undefined;
  if (/^#+$/.test(text)) return text.length >= 2 ? "###" : undefined;
  return /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i.test(text)
    ? text.toUpperCase()
    : undefined;
}

/** Yes or no; undefined for anything else. */
export function readYesNo(text: string): boolean | undefined {
  const plain = text.toLowerCase();
  if (["ya", "yes", "true"].includes(plain)) return true;
  return ["tidak", "no", "false"].includes(plain) ? false : undefined;
}
