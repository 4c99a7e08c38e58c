import type { Assessment, Decimal, Region, UnitAssessment } from "../../src/model/index.ts";

/** A region that every rule set applies to. */
export const region: Region = { name: "Kota Contoh", type: "kota" };

/** The region with units of these scores, named a, b, c … */
export function withScores(...scores: readonly Decimal[]): Assessment {
  return { region, units: scores.map((score, i) => ({ name: "abcdefgh"[i]!, score })) };
}

/** The region with one unit. */
export function withUnit(unit: object): Assessment {
  return { region, units: [{ name: "a", ...unit } as UnitAssessment] };
}

/** What a caller without types may hand in. */
export function untyped(value: unknown): Assessment {
  return value as Assessment;
}
