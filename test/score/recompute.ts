import type { Answer, Answers, Assessment, Decimal, UnitAssessment } from "../../src/model/index.ts";
import { type Ratio, ratioText, roundTo } from "../support/oracle.ts";
import { surveyElements } from "../support/survey-elements.ts";
import { printedOf } from "./printed-of.ts";
import type { View } from "./view.ts";

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
  const { survey, asksFact } = printedOf(id);
  const mean = survey === true ? meanOfSurveys : meanOf;
  const own = assessment.units === undefined ? readDepth(assessment) : mean(assessed);
  const left = units.length > assessed.length ? ["units-left-out"] : [];
  const facts = asksFact === true ? { fact: assessment.facts?.["tindak-lanjut"] } : null;
  return [conclude(id, own, left, facts), ...units.map((unit) => conclude(id, unit, [], null))];
}

/** The mean in which a unit counts as often as it has products. */
function meanOf(units: readonly Value[]): Value {
  const sum = units.reduce((total, unit) => total + unit.sum, 0n);
  const count = units.reduce((total, unit) => total + unit.count, 0n);
  return { sum, count, dimensions: [] };
}

/** The mean in which every unit of a survey counts once: nine elements of one to ten respondents divide 9 · 2520. */
function meanOfSurveys(units: readonly Value[]): Value {
  const count = 9n * 2520n;
  return meanOf(units.map((unit) => ({ ...unit, sum: unit.sum * (count / unit.count), count })));
}

/** Elements on 1 to 4, each a sum over so many respondents in units of 10^-10; the index is 25 times their mean. */
function readElements(sums: readonly bigint[], count: bigint): Value {
  const dimensions = surveyElements.map((id, i) => {
    const value: Ratio = [sums[i]!, count * one];
    const above = sums[i]! - count * one;
    const score = Number(roundTo(value, 2, "half-up")) / 100;
    const share = ratioText([above, 3n * count * one]);
    return `${id} ${score} ${ratioText(value)} ${share} ${ratioText([25n * above, 9n * count * one])}`;
  });
  return { sum: 25n * sums.reduce((total, sum) => total + sum, 0n), count: 9n * count, dimensions };
}

function elementOf(answer: Answer): bigint {
  if (typeof answer !== "object") return tiny(answer);
  if (!("percent" in answer)) throw new Error("no such answer is drawn");
  return one + (3n * tiny(answer.percent)) / 100n;
}

function readDepth({ score, dimensions, products, respondents }: Partial<UnitAssessment>): Value | null {
  if (score !== undefined) return { sum: tiny(score), count: 1n, dimensions: [] };
  if (dimensions !== undefined && "persyaratan" in dimensions)
    return readElements(
      surveyElements.map((id) => elementOf(dimensions[id]!)),
      1n,
    );
  if (dimensions !== undefined) return readPoints(dimensions);
  if (respondents !== undefined) {
    const sums = surveyElements.map(
      (_, i) => one * respondents.reduce((sum, own) => sum + BigInt(own[i]!), 0n),
    );
    return readElements(sums, BigInt(respondents.length));
  }
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
  const { classes, holes = false, brackets = [] } = printedOf(id);
  const read = holes ? Math.floor((hundredths + 50) / 100) * 100 : hundredths;
  const [, grade, zone, label] = classes.find(([bound]) => bound <= read)!;
  const notes = [...before];
  if (Number(roundTo(ratio, 2, "half-even")) !== hundredths) notes.push("rounding-tie");
  if (holes && classes.some(([bound]) => bound - 100 < hundredths && hundredths < bound && bound > 0)) {
    notes.push("between-bands");
  }
  for (const [above, upTo] of brackets) {
    if (above < hundredths && hundredths < upTo) notes.push("inside-bracket");
  }
  if (label === null) notes.push("label-unknown");
  if (facts !== null && facts.fact === undefined) notes.push("fact-absent");
  const qualifier = facts?.fact === true ? "Tanpa Maladministrasi" : null;
  const exact = ratioText(ratio);
  const { dimensions } = value;
  return { score: hundredths / 100, exact, zone, grade, label, qualifier, notes, dimensions };
}
