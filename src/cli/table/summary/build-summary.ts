import { buildAccumulated } from "../../../evaluate/build-accumulated.ts";
import { buildResult } from "../../../evaluate/build-result.ts";
import type { Assessment, RegionResult } from "../../../index.ts";
import { type At, startIssues } from "../../../issues/issue-list.ts";
import type { Plan } from "../../../plan/plan.ts";
import { readAssessment } from "../../../read/read-assessment.ts";
import { noteLeftOut } from "../../../report/count-units.ts";
import { printIssue } from "../../print/print-issue.ts";
import type { Problem } from "../input.ts";
import type { Entries, Entry } from "./region-entries.ts";

/** What the regions of a table give. */
export interface Summary {
  /** Without their units; empty where something is wrong that the engine reports. */
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

/** The results of the regions whose units were added up; a region is not kept beyond its result. */
export function buildSummary(plan: Plan, { entries, faultless }: Summed): Summary {
  const problems = [...entries.listLost()];
  const left = entries.takeAll().reverse();
  const lines = Float64Array.from(left, ({ line }) => line).reverse();
  let sound = faultless && problems.length === 0;
  const results: RegionResult[] = [];
  for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
    const { line, accumulator, region } = entry;
    // the argument is the region, so that paths are those within it
    const at = startIssues();
    const result = computeEntry(plan, entry, at);
    for (const { path, what } of at.list.issues)
      problems.push({ line, what: printIssue({ region }, path, what) });
    sound &&= result !== undefined;
    if (result === undefined || !sound) continue;
    results.push(noteLeftOut(result, { all: accumulator.units, scored: accumulator.assessed }));
  }
  return { results: sound ? results : [], lines, problems };
}

function computeEntry(plan: Plan, entry: Entry, at: At): RegionResult | undefined {
  const { whole, accumulator } = entry;
  const known = knownOf(entry);
  if (whole === undefined) return buildAccumulated(plan, accumulator, known, at);
  const { input } = readAssessment(plan, { ...known, ...whole }, at);
  return input && buildResult(plan, input);
}

/** The region with its code, and its facts. */
function knownOf({ region, said }: Entry): Pick<Assessment, "region" | "facts"> {
  if (said === undefined) return { region };
  const code = said.get("code")?.value as string | undefined;
  const facts = [...said].flatMap(([what, { value }]) => (typeof value === "boolean" ? [[what, value]] : []));
  return { region: { ...region, ...(code !== undefined && { code }) }, facts: Object.fromEntries(facts) };
}
