import type { Assessment, RegionResult } from "../index.ts";
import { conclude } from "../scoring/conclude.ts";
import { type AssessmentReading, readAssessment } from "../scoring/read-assessment.ts";
import { below, type Report } from "../scoring/report.ts";
import { readTally } from "../scoring/tally.ts";
import type { UnitCounts } from "./count-units.ts";
import { dropStep } from "./drop-step.ts";
import type { Problem } from "./input.ts";
import type { Entry } from "./region-entries.ts";
import type { Summing } from "./summing.ts";

/** What a table came to. */
export interface Concluded {
  /** Without their units; empty where something is wrong that the engine tells of. */
  readonly results: readonly RegionResult[];
  /** The lines that begin the regions. */
  readonly lines: Float64Array;
  readonly countUnits: (result: RegionResult) => UnitCounts;
  /** What is wrong with regions. */
  readonly problems: readonly Problem[];
}

/** The results of the regions whose units were added up. */
export function concludeSummary({ plan, entries, faultless }: Summing): Concluded {
  const { all } = entries;
  const report: Report = { issues: [] };
  const results: RegionResult[] = [];
  const places = new Map<RegionResult, number>();
  const lines = Float64Array.from(all, ({ line }) => line);
  const units = Uint32Array.from(all, ({ tally }) => tally.units);
  const assessed = Uint32Array.from(all, ({ tally }) => tally.assessed);
  for (const entry of all) {
    const reading = readEntry(plan, entry, report);
    if (reading === undefined || !faultless || report.issues.length > 0) continue;
    const result = conclude(plan, reading);
    places.set(result, results.push(result) - 1);
  }
  const located = report.issues.map(({ path: [place], message }) => {
    const { line, region } = all[Number(place)]!;
    return { line, what: dropStep(message, `[${place}]`, region.name) };
  });
  return {
    results: located.length > 0 ? [] : results,
    lines,
    countUnits: (result) => {
      const at = places.get(result)!;
      return { all: units[at]!, scored: assessed[at]! };
    },
    problems: [...entries.listLost(), ...located],
  };
}

function readEntry(plan: Summing["plan"], entry: Entry, report: Report): AssessmentReading | undefined {
  const { whole, tally, place } = entry;
  const known = knownOf(entry);
  const at = below(null, place, known.region.name);
  return whole === undefined
    ? readTally(plan, tally, known, at, report)
    : readAssessment(plan, { ...known, ...whole }, at, report);
}

/** The region with its code, and its facts. */
function knownOf({ region, said }: Entry): Pick<Assessment, "region" | "facts"> {
  if (said === undefined) return { region };
  const code = said.get("code")?.value as string | undefined;
  const facts = [...said].flatMap(([what, { value }]) => (typeof value === "boolean" ? [[what, value]] : []));
  return { region: { ...region, ...(code !== undefined && { code }) }, facts: Object.fromEntries(facts) };
}
