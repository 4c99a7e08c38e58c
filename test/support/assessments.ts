import fc from "fast-check";
import type { Assessment, RegionByUnits, RegionType, RuleSet } from "../../src/model/index.ts";
import { ruleSets } from "../../src/rules/index.ts";
import { millionthsText, score } from "./arbitraries.ts";

const regionTypes = ["kabupaten", "kota", "provinsi", "kementerian", "lembaga", "polres", "kantah"] as const;

/** One of the published rule sets. */
export const anyRuleSet: fc.Arbitrary<RuleSet> = fc.constantFrom(...ruleSets());

/** Those whose scale begins at 0; the survey, which does not, has laws of its own beside its tests. */
const fromZero = ruleSets().filter(({ score: { min } }) => min === 0);

/** One of those that say how units become a region, on a scale from 0. */
export const regionalRuleSet: fc.Arbitrary<RuleSet> = fc.constantFrom(
  ...fromZero.filter(({ region }) => "of" in region),
);

/** One of those whose dimensions have known points. */
export const dimensionalRuleSet: fc.Arbitrary<RuleSet> = fc.constantFrom(
  ...fromZero.filter(({ criteria }) => "children" in criteria),
);

/** A value from 0 to 100 on the scale of any rule set: what lies below it is lifted by as much as the scale is. */
export function onScale<Value extends number | string>({ score: { min } }: RuleSet, value: Value): Value {
  if (Number(value) >= Number(min)) return value;
  const decimals = String(value).split(".")[1]?.length ?? 0;
  const text = millionthsText(Math.round((Number(value) + Number(min)) * 1e6), decimals);
  return (typeof value === "string" ? text : Number(text)) as Value;
}

/** A region of its own name, type and province. */
export function regionOf(name: string, type: RegionType = "kota", province = "Contoh"): Assessment["region"] {
  return { name, type, province };
}

/** An assessment by units with these scores: for every rule set, for one product each where it counts these. */
export function byUnits(rules: RuleSet, scores: readonly (number | string)[]): RegionByUnits {
  const products = "of" in rules.region && rules.region.of === "products";
  const units = scores.map((value, i) => ({
    name: `unit ${i}`,
    ...(products ? { products: [{ name: "product", score: value }] } : { score: value }),
  }));
  return { region: regionOf("Kota Contoh"), units };
}

/** A list of regions of different names, known by their scores; few scores, so that there are ties. */
export const scoredRegions: fc.Arbitrary<Assessment[]> = fc
  .array(
    fc.record({
      score: fc.oneof(fc.integer({ min: 75, max: 80 }), score),
      absent: fc.nat(9),
      type: fc.constantFrom(...regionTypes),
      province: fc.constantFrom("Aceh", "Bali"),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((drawn) =>
    drawn.map(({ score: value, absent, type, province }, i) => ({
      region: regionOf(`region ${i}`, type, province),
      ...(absent === 0 ? { notAssessed: "closed" } : { score: value }),
    })),
  );
