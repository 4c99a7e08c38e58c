import { conclude } from "../evaluate/conclude.ts";
import { readTally } from "../evaluate/tally.ts";
import type { Assessment, RegionResult } from "../index.ts";
import { below, type Report } from "../issues/report.ts";
import type { Plan } from "../plan/plan.ts";
import { type AssessmentReading, readAssessment } from "../read/read-assessment.ts";
import { noteLeftOut } from "./count-units.ts";
import { dropStep } from "./drop-step.ts";
import type { Problem } from "./input.ts";
import type { Entries, Entry } from "./region-entries.ts";

/** What a table came to. */
export interface Concluded {
  /** Without their units; empty where something is wrong that the engine tells of. */
  readonly results: readonly RegionResult[];
  /** The lines that begin the regions. */
  readonly lines: Float64Array;
  /** What is wrong with regions. */
  readonly problems: readonly Problem[];
}

/** The regions that rows were added up in, and whether the engine could read every unit of them. */
export interface Summed {
  readonly entries: Entries;
  readonly faultless: boolean;
}

/** The results of the regions whose units were added up; every region is let go when its result is there. */
export function concludeSummary(plan: Plan, { entries, faultless }: Summed): Concluded {
  const problems = [...entries.listLost()];
  const left = entries.takeAll().reverse();
  const lines = Float64Array.from(left, ({ line }) => line).reverse();
  let sound = faultless;
  const results: RegionResult[] = [];
  for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
    const { line, tally, region } = entry;
    const report: Report = { issues: [] };
    const reading = readEntry(plan, entry, report);
    for (const { message } of report.issues)
      problems.push({ line, what: dropStep(message, "[0]", region.name) });
    sound &&= reading !== undefined;
    if (reading === undefined || !sound) continue;
    results.push(noteLeftOut(conclude(plan, reading), { all: tally.units, scored: tally.assessed }));
  }
  return { results: sound ? results : [], lines, problems };
}

function readEntry(plan: Plan, entry: Entry, report: Report): AssessmentReading | undefined {
  const { whole, tally } = entry;
  const known = knownOf(entry);
  const at = below(null, 0, known.region.name);
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
