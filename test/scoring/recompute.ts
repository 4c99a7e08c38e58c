import type { Answer, Answers, Assessment, Decimal, UnitAssessment } from "../../src/model.ts";
import { type Ratio, ratioText, roundTo } from "../oracle.ts";
import type { View } from "./view.ts";

/** Lower bound in hundredths, grade, zone, opinion: written down once more, for the rule sets are tested. */
type Class = readonly [bound: number, grade: string | null, zone: string | null, label: string | null];
const classes2022: readonly Class[] = [
  [8800, "A", "hijau", "Kualitas Tertinggi"],
  [7800, "B", "hijau", "Kualitas Tinggi"],
  [5400, "C", "kuning", "Kualitas Sedang"],
  [3200, "D", "merah", "Kualitas Rendah"],
  [0, "E", "merah", "Kualitas Terendah"],
];
const classes2025: readonly Class[] = [
  [8800, null, null, "Kualitas Tertinggi"],
  [7800, null, null, "Kualitas Tinggi"],
  [5400, null, null, "Kualitas Sedang"],
  [3200, null, null, "Kualitas Rendah"],
  [0, null, null, null],
];

/** The three zones of the years to 2021. */
function zones(green: number, yellow: number): readonly Class[] {
  return [
    [green, null, "hijau", "Kepatuhan Tinggi"],
    [yellow, null, "kuning", "Kepatuhan Sedang"],
    [0, null, "merah", "Kepatuhan Rendah"],
  ];
}

/** The classes, and whether the bounds are whole numbers with holes between them. */
function classesOf(id: string): { readonly classes: readonly Class[]; readonly holes: boolean } {
  if (id === "ombudsman-ri/2025") return { classes: classes2025, holes: false };
  if (id === "ombudsman-ri/2021") return { classes: zones(8100, 5100), holes: false };
  if (/^ombudsman-ri\/201[5-9]\/pemda$/.test(id)) return { classes: zones(8100, 5100), holes: true };
  if (/^ombudsman-ri\/201[5-9]\/kem/.test(id)) return { classes: zones(8900, 5600), holes: true };
  if (/^ombudsman-ri\/202[2-4]$/.test(id)) return { classes: classes2022, holes: false };
  throw new Error(`what is printed of ${id} stands nowhere in this file`);
}

/** Open intervals, in hundredths, in which a bound of 2025 lies somewhere. */
const brackets2025 = [
  [5338, 5761],
  [7682, 8153],
  [8750, 8839],
] as const;

const one = 10n ** 10n;
const points: Readonly<Record<string, bigint>> = {
  input: tiny("21.85"),
  proses: tiny("32.37"),
  output: tiny("24.24"),
  pengaduan: tiny("21.54"),
  "empat-dimensi": tiny("70"),
  kepercayaan: tiny("30"),
};

/** A value: `sum` in units of 10^-10, over `count`. Six decimals of a percentage of two are eight more. */
interface Value {
  readonly sum: bigint;
  readonly count: bigint;
  readonly dimensions: readonly string[];
}

/** The region and then its units as scoring has to give them, from the assessment and what is printed of these rules. */
export function recompute(id: string, assessment: Assessment): View[] {
  const units = (assessment.units ?? []).map(readDepth);
  const assessed = units.filter((unit) => unit !== null);
  const own = assessment.units === undefined ? readDepth(assessment) : meanOf(assessed);
  const left = units.length > assessed.length ? ["units-left-out"] : [];
  const facts = id === "ombudsman-ri/2025" ? { fact: assessment.facts?.["tindak-lanjut"] } : null;
  return [conclude(id, own, left, facts), ...units.map((unit) => conclude(id, unit, [], null))];
}

/** The mean in which a unit counts as often as it has products. */
function meanOf(units: readonly Value[]): Value {
  const sum = units.reduce((total, unit) => total + unit.sum, 0n);
  const count = units.reduce((total, unit) => total + unit.count, 0n);
  return { sum, count, dimensions: [] };
}

function readDepth({ score, dimensions, products }: Partial<UnitAssessment>): Value | null {
  if (score !== undefined) return { sum: tiny(score), count: 1n, dimensions: [] };
  if (dimensions !== undefined) return readPoints(dimensions);
  if (products === undefined) return null;
  if ("mean" in products) {
    const count = BigInt(products.count);
    return { sum: tiny(products.mean) * count, count, dimensions: [] };
  }
  const sum = products.reduce((total, product) => total + tiny(product.score), 0n);
  return { sum, count: BigInt(products.length), dimensions: [] };
}

function readPoints(answers: Answers): Value {
  const known = Object.keys(points).filter((id) => id in answers);
  const parts = known.map((id) => pointsOf(answers[id]!, points[id]!));
  const dimensions = known.map((id, i) => {
    const value: Ratio = [parts[i]!, one];
    const score = Number(roundTo(value, 2, "half-up")) / 100;
    const exact = ratioText(value);
    return `${id} ${score} ${exact} ${ratioText([parts[i]!, points[id]!])} ${exact}`;
  });
  return { sum: parts.reduce((total, part) => total + part, 0n), count: 1n, dimensions };
}

function pointsOf(answer: Answer, full: bigint): bigint {
  if (typeof answer !== "object") return tiny(answer);
  if (!("percent" in answer)) throw new Error("no such answer is drawn");
  return (full * tiny(answer.percent)) / (100n * one);
}

/** A decimal of at most ten decimals, in units of 10^-10; a number stands for the text it prints as. */
function tiny(value: Decimal): bigint {
  const [whole = "", fraction = ""] = String(value).split(".");
  return BigInt(whole + fraction.padEnd(10, "0"));
}

function conclude(
  id: string,
  value: Value | null,
  before: readonly string[],
  facts: { readonly fact: boolean | undefined } | null,
): View {
  if (value === null) {
    const none = { score: null, exact: null, zone: null, grade: null, label: null, qualifier: null };
    return { ...none, notes: [...before, "not-assessed"], dimensions: [] };
  }
  const ratio: Ratio = [value.sum, value.count * one];
  const hundredths = Number(roundTo(ratio, 2, "half-up"));
  const { classes, holes } = classesOf(id);
  const read = holes ? Math.floor((hundredths + 50) / 100) * 100 : hundredths;
  const [, grade, zone, label] = classes.find(([bound]) => bound <= read)!;
  const notes = [...before];
  if (Number(roundTo(ratio, 2, "half-even")) !== hundredths) notes.push("rounding-tie");
  if (holes && classes.some(([bound]) => bound - 100 < hundredths && hundredths < bound && bound > 0)) {
    notes.push("between-bands");
  }
  for (const [above, upTo] of id === "ombudsman-ri/2025" ? brackets2025 : []) {
    if (above < hundredths && hundredths < upTo) notes.push("inside-bracket");
  }
  if (label === null) notes.push("label-unknown");
  if (facts !== null && facts.fact === undefined) notes.push("fact-absent");
  const qualifier = facts?.fact === true ? "Tanpa Maladministrasi" : null;
  const exact = ratioText(ratio);
  const { dimensions } = value;
  return { score: hundredths / 100, exact, zone, grade, label, qualifier, notes, dimensions };
}
