import type { Issue, RegionResult } from "../index.ts";
import { conclude } from "../scoring/conclude.ts";
import type { AssessmentReading } from "../scoring/read-assessment.ts";
import { readAssessment } from "../scoring/read-assessment.ts";
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
  readonly counts: ReadonlyMap<RegionResult, UnitCounts>;
  /** What is wrong with regions, on the lines that begin them. */
  readonly problems: readonly Problem[];
}

/** The results of the regions whose units were added up. */
export function concludeSummary({ plan, entries, faultless }: Summing): Concluded {
  const report: Report = { issues: [] };
  const counts = new Map<RegionResult, UnitCounts>();
  for (const entry of entries.all) {
    const reading = readEntry(plan, entry, report);
    if (reading === undefined || !faultless) continue;
    const { units, assessed } = entry.tally;
    counts.set(conclude(plan, reading), { all: units, scored: assessed });
  }
  const located = report.issues.map((issue) => locateRegion(issue, entries.all));
  const sound = faultless && located.length === 0;
  return {
    results: sound ? [...counts.keys()] : [],
    counts,
    problems: [...entries.listLost(), ...located],
  };
}

/** Finds the line of what the engine says of a region, whose position begins the path. */
export function locateRegion({ path: [place], message }: Issue, all: readonly Entry[]): Problem {
  const { line, region } = all[Number(place)]!;
  return { line, what: dropStep(message, `[${place}]`, region.name) };
}

function readEntry(plan: Summing["plan"], entry: Entry, report: Report): AssessmentReading | undefined {
  const { region, whole, tally, said, place } = entry;
  const code = said?.get("code")?.value as string | undefined;
  const facts = [...(said ?? [])].filter(([what]) => what !== "code");
  const known = {
    region: code === undefined ? region : { ...region, code },
    ...(facts.length > 0 && { facts: Object.fromEntries(facts.map(([what, { value }]) => [what, value])) }),
  };
  const at = below(null, place, region.name);
  return whole === undefined
    ? readTally(plan, tally, known as never, at, report)
    : readAssessment(plan, { ...known, ...whole }, at, report);
}
