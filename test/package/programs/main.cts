import {
  type Assessment,
  classify,
  formatScore,
  ombudsmanRi2022,
  ombudsmanRi2025,
  parseDecimal,
  type Ranked,
  type RegionResult,
  type RuleSet,
  rank,
  resolve,
  ruleSetFor,
  ruleSets,
  safeScore,
  score,
  scoreAll,
} from "kepatuhan";
import { type Fraction, parseFraction } from "kepatuhan/exact";
import { ombudsmanRi2021 } from "kepatuhan/rules/ombudsman-ri/2021";

const assessment: Assessment = {
  region: { name: "Kota Payakumbuh", type: "kota", province: "Sumatera Barat" },
  units: [
    { name: "DPMPTSP", type: "dpmptsp", score: "93.12" },
    { name: "Disdukcapil", score: 91.67 },
  ],
};

const byYear = score(ruleSetFor("ombudsman-ri", 2022), assessment);
export const grade: "A" | "B" | "C" | "D" | "E" | null = byYear.grade;
export const zone: "hijau" | "kuning" | "merah" | null = classify(ombudsmanRi2022, 80).zone;
export const noGrade: null = score(ombudsmanRi2021, assessment).grade;
export const noZone: null = score(ombudsmanRi2025, assessment).zone;

const wide: RuleSet = resolve("ombudsman-ri/2022");
export const wideGrade: string | null = score(wide, assessment).grade;
export const all: readonly RuleSet[] = ruleSets();

const results: readonly RegionResult[] = scoreAll(wide, [assessment]);
export const ranked: readonly Ranked[] = rank(results, { within: "all", ties: "dense" });

const safe = safeScore(ombudsmanRi2022, assessment);
export const message: string | undefined = safe.success ? undefined : safe.error.issues[0]?.message;

export const text: string = formatScore(parseDecimal("89,45"), { locale: "id" });
export const half: Fraction = parseFraction("0.5");
