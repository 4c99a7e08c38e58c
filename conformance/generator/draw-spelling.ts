import { blanks } from "./blanks.ts";
import type { Random } from "./random.ts";

/** Names with letters that have several forms in Unicode, and with none. */
// biome-ignore format: a list
const spelledNames: readonly string[] = [
  "Dinas Kesehatan", "Puskesmas Ibuh", "Kantor Désa", "Ångkola Timur", "Éndé", "Kelurahan IX Koto", "İstana", "Straße",
];

/** Other spellings, most of which have the same key. */
const spellings: readonly ((name: string, random: Random) => string)[] = [
  (name) => name,
  (name) => name,
  (name) => name.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  (name) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  (name) => name.normalize("NFD"),
  // the sign for ångström, which is the letter in normal form C
  (name) => name.replace("Å", "\u212b").replace("K", "\u212a"),
  (name, random) => `${name}${random.pick(blanks)}`,
  (name, random) => `${random.pick(blanks)}${name}${random.pick(blanks)}`,
  (name, random) => name.replace(" ", ` ${random.pick(blanks)}`),
  (name, random) => name.replace(" ", random.pick(blanks)),
  // these are other names: only A to Z are lowered, and blanks do not come or go
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase(),
  (name) => name.replace(" ", ""),
  (name) => name.replace("é", "e"),
];

/** A spelling of a name, perhaps of another one. */
export function drawSpelling(random: Random, name: string): string {
  const once = random.pick(spellings)(name, random);
  return random.percent(20) ? random.pick(spellings)(once, random) : once;
}

/** Several names, some of them one. */
export function drawSpellings(random: Random, count: number): readonly string[] {
  const base = random.pick(spelledNames);
  const bases = [base, random.percent(60) ? base : random.pick(spelledNames)];
  return Array.from({ length: count }, (_, i) =>
    i === 0 ? bases[0]! : drawSpelling(random, random.pick(bases)),
  );
}
