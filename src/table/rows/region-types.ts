import { nameKey } from "../../read/name-key.ts";

/** How types of the published rule sets are written, in columns and before names. */
const spellings: readonly (readonly [string, readonly string[]])[] = [
  ["kabupaten", ["kabupaten", "kab.", "kab", "pemkab", "pemkab.", "pemerintah kabupaten", "regency"]],
  ["kota", ["kota", "pemkot", "pemkot.", "pemerintah kota", "kota administrasi", "city"]],
  [
    "provinsi",
    ["provinsi", "propinsi", "prov.", "prov", "pemprov", "pemprov.", "pemerintah provinsi", "province"],
  ],
  ["kementerian", ["kementerian", "ministry"]],
  ["lembaga", ["lembaga", "agency"]],
  ["polres", ["polres", "polresta", "polrestabes", "polres metro", "kepolisian resor"]],
  ["kantah", ["kantah", "kantor pertanahan"]],
];

const byColumn: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  spellings.flatMap(([type, words]) => words.map((word) => [word, type] as const)),
);

/** The longest beginnings first, so that a kantor pertanahan in a kota is no kota. */
const byName: readonly (readonly [string, string])[] = /* @__PURE__ */ spellings
  .flatMap(([type, words]) => words.map((word) => [word, type] as const))
  .filter(([word]) => !["regency", "city", "province", "ministry", "agency"].includes(word))
  .sort(([a], [b]) => b.length - a.length);

/** The type that a cell of the type's column names; undefined where it names none that the rules know. */
export function typeInColumn(text: string, appliesTo: readonly string[]): string | undefined {
  const key = nameKey(text);
  const own = appliesTo.find((type) => nameKey(type) === key);
  if (own !== undefined) return own;
  const known = byColumn.get(key);
  return known !== undefined && appliesTo.includes(known) ? known : undefined;
}

/** The type that a region's name begins with: `Kota Solok`, `Kab. Solok`, `Pemkab Solok`. */
export function typeInName(name: string, appliesTo: readonly string[]): string | undefined {
  const key = nameKey(name);
  const own = appliesTo.find((type) => key.startsWith(`${nameKey(type)} `));
  const found = byName.find(
    ([word]) =>
      key.startsWith(`${word} `) || (word.endsWith(".") && key.startsWith(word) && key.length > word.length),
  )?.[1];
  if (found !== undefined && appliesTo.includes(found)) return found;
  return own;
}
