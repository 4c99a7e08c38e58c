import { quote } from "../issues/quote.ts";
import { below, isRecord, type Place, type Report, tell, tellType } from "../issues/report.ts";
import type { Qualifier } from "../model/index.ts";

/** The facts that are given: every one has to be named by the rule set, and to be true or false. */
export function readFacts(
  qualifiers: readonly Qualifier[],
  facts: unknown,
  place: Place,
  report: Report,
): ReadonlyMap<string, boolean> {
  const known = new Map<string, boolean>();
  if (facts === undefined) return known;
  if (!isRecord(facts)) {
    tellType(report, place, facts, "an object of yes/no facts");
    return known;
  }
  for (const [name, value] of Object.entries(facts)) {
    const at = below(place, name);
    if (!qualifiers.some(({ fact }) => fact === name)) {
      const names = qualifiers.map(({ fact }) => fact).join(", ");
      tell(
        report,
        at,
        "unknown-fact",
        `the rules ask for no such fact; they ask for ${names === "" ? "none" : names}`,
      );
    } else if (typeof value === "boolean") {
      known.set(name, value);
    } else if (value !== undefined) {
      tell(report, at, "invalid-type", `${quote(value)} is neither true nor false`);
    }
  }
  return known;
}
