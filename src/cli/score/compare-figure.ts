import { type Locale, parseFraction, roundFraction } from "../../exact/index.ts";
import { parseDecimal } from "../../exact/parse-decimal.ts";
import { type Decimal, formatScore, type Label, type RegionResult, type UnitResult } from "../../index.ts";
import { words } from "../../locale/words.ts";
import { nameKey } from "../../read/name-key.ts";
import { nameOpinion } from "../../report/name-opinion.ts";

type Result = RegionResult | UnitResult;

const zoneWords: Readonly<Record<string, readonly string[] | undefined>> = {
  hijau: ["green"],
  kuning: ["yellow"],
  merah: ["red"],
};

/** Compares a zone as it is printed: `Hijau`, `Zona Hijau`, `green`. */
export function compareZone(printed: string, result: Result): Label | undefined {
  const { zone } = result;
  const known = zone === null ? [] : [zone, ...(zoneWords[zone] ?? [])];
  const key = nameKey(printed).replace(/^(?:zona|zone) /, "");
  return known.includes(key) ? undefined : printClass(zone ?? undefined, result);
}

/** Compares a grade as it is printed: `A`, `Kualitas Tertinggi`, `A (Kualitas Tertinggi)`. */
export function compareGrade(printed: string, result: Result): Label | undefined {
  const { grade, label } = result;
  const names = [grade, label?.id, label?.en, nameOpinion(result, "id"), nameOpinion(result, "en")];
  const known = new Set(names.filter((name) => name).map((name) => nameKey(name!)));
  const key = nameKey(printed).replace(/^(?:kategori|opini|predikat|grade) /, "");
  const [, letter = key, rest = key] = /^(\w+)\s*\((.+)\)$/.exec(key) ?? [];
  if (known.has(key) || (known.has(letter) && known.has(rest))) return undefined;
  return printClass(grade ?? undefined, result) ?? label ?? undefined;
}

/** Compares a score as it is printed; one with fewer decimals is the rounded one. */
export function compareScore(printed: string, result: Result, decimals: number): Label | undefined {
  const { score, exact } = result;
  const shown = score === null ? words.notAssessed : formatBoth(score, decimals);
  const read = readPrinted(printed);
  if (read === undefined || score === null) return shown;
  const fraction = read.split(".")[1]?.length ?? 0;
  if (Number(read) === score) return undefined;
  const rounded =
    fraction < decimals ? Number(roundFraction(parseFraction(exact!), fraction, "half-up")) : score;
  return Number(read) === rounded ? undefined : shown;
}

/** Compares a rank as it is printed: `3`, `3/12`, `3 dari 12`. */
export function compareRank(printed: string, rank: number | null): Label | undefined {
  const found = /^(?:#|no\.?\s*)?(\d+(?:[.,]5)?)(?!\d)/i.exec(printed)?.[1];
  if (found !== undefined && Number(found.replace(",", ".")) === rank) return undefined;
  return rank === null ? words.notAssessed : { id: String(rank).replace(".", ","), en: String(rank) };
}

function printClass(name: string | undefined, { status }: Result): Label | undefined {
  if (status === "not-assessed") return words.notAssessed;
  return name === undefined ? undefined : { id: name, en: name };
}

function readPrinted(text: string): string | undefined {
  try {
    return parseDecimal(text.replace(/\s*(?:%|poin|points?)$/i, ""), /^[^.]*,/.test(text) ? "id" : "en");
  } catch {
    return undefined;
  }
}

function formatBoth(score: Decimal, decimals: number): Label {
  const say = (locale: Locale) => formatScore(score, { decimals, locale });
  return { id: say("id"), en: say("en") };
}
