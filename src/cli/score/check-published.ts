import { buildUnit } from "../../evaluate/build-result.ts";
import { evaluateInput } from "../../evaluate/evaluate-input.ts";
import type { Label, Ranked, RegionResult } from "../../index.ts";
import { cutText } from "../../issues/shown.ts";
import type { Plan } from "../../plan/plan.ts";
import { isAbsent } from "../../table/cells/words.ts";
import type { RowBatches } from "../../table/read-rows.ts";
import type { CheckedRow } from "../../table/rows/row.ts";
import { compareGrade, compareRank, compareScore, compareZone } from "./compare-figure.ts";
import { type Difference, type Differences, mostShown, noDifferences } from "./differences.ts";

const fields = ["regionScore", "rank", "grade", "zone"] as const;

type Field = (typeof fields)[number];

/** What rows print of one region in one column: every other text once, with its first line. */
interface Printed {
  readonly line: number;
  readonly text: string;
  rows: number;
}

interface Found {
  readonly first: Difference[];
  count: number;
}

/** Figures that a table prints, held against what comes out. Only those that differ are kept of units. */
export interface PublishedCheck {
  take(row: CheckedRow): void;
  /** Compares what was printed of regions, whose results are in the order of the table. */
  close(results: readonly RegionResult[], ranking: readonly Ranked[]): Differences;
}

/** Begins without figures. */
export function startPublishedCheck(plan: Plan, placeOf: RowBatches["placeOf"]): PublishedCheck {
  const { decimals } = plan.ruleSet.score;
  const ofRegions = new Map<Field, Map<number, Printed[]>>(fields.map((field) => [field, new Map()]));
  const ofUnits = new Map<Field | "score", Found>();
  const addUnit = (field: Field | "score", line: number, printed: string, computed: Label | undefined) => {
    if (computed === undefined) return;
    const found = ofUnits.get(field) ?? { first: [], count: 0 };
    ofUnits.set(field, found);
    add(found, { place: placeOf(line, field), printed: cutText(printed), computed });
  };
  return {
    take({ line, region, unit, unitType, input, published }) {
      if (published === undefined) return;
      const { score, zone, grade } = published;
      for (const field of fields) {
        const text = published[field];
        if (text !== undefined && !isAbsent(text)) keep(ofRegions.get(field)!, region.index, line, text);
      }
      const shown = [score, zone, grade].filter((text) => text !== undefined && !isAbsent(text));
      if (shown.length === 0 || (unit === null && score === undefined)) return;
      const own = { name: unit ?? region.name, type: unitType, input };
      const result = buildUnit(plan, own, evaluateInput(plan, input));
      if (score !== undefined) addUnit("score", line, score, compareScore(score, result, decimals));
      if (unit === null) return;
      if (zone !== undefined) addUnit("zone", line, zone, compareZone(zone, result));
      if (grade !== undefined) addUnit("grade", line, grade, compareGrade(grade, result));
    },
    close(results, ranking) {
      if (ofUnits.size === 0 && [...ofRegions.values()].every(({ size }) => size === 0)) return noDifferences;
      const ranks = new Map(ranking.map(({ result, rank }) => [result, rank]));
      const compare = (field: Field, text: string, result: RegionResult) => {
        if (field === "zone") return compareZone(text, result);
        if (field === "grade") return compareGrade(text, result);
        if (field === "rank") return compareRank(text, ranks.get(result)!);
        return compareScore(text, result, decimals);
      };
      const all: Found[] = [...(ofUnits.has("score") ? [ofUnits.get("score")!] : [])];
      for (const [field, regions] of ofRegions) {
        const own: Found = { first: [], count: 0 };
        let [rows, varies] = [0, false];
        for (const [index, texts] of regions) {
          varies ||= texts.length > 1;
          for (const printed of texts) {
            const computed = compare(field, printed.text, results[index]!);
            if (computed === undefined) continue;
            rows += printed.rows;
            add(own, { place: placeOf(printed.line, field), printed: cutText(printed.text), computed });
          }
        }
        all.push(choose(field, own, ofUnits.get(field), varies, rows));
      }
      return join(all);
    },
  };
}

/**
 * A column beside units speaks of their regions where it says the same in all rows of each; else of the units, or of
 * whichever it fits better. Units are not ranked, so that a rank that differs within a region is none of ours.
 */
function choose(field: Field, own: Found, units: Found | undefined, varies: boolean, rows: number): Found {
  if (!varies || field === "regionScore") return own;
  if (field === "rank") return { first: [], count: 0 };
  return units === undefined || units.count <= rows ? (units ?? { first: [], count: 0 }) : own;
}

function keep(regions: Map<number, Printed[]>, index: number, line: number, text: string): void {
  const known = regions.get(index);
  const same = known?.find((printed) => printed.text === text);
  if (same !== undefined) same.rows += 1;
  else if (known === undefined) regions.set(index, [{ line, text, rows: 1 }]);
  else if (known.length < mostShown) known.push({ line, text, rows: 1 });
}

function add(found: Found, difference: Difference): void {
  found.count += 1;
  if (found.first.length < mostShown) found.first.push(difference);
}

/** In the order of lines and columns. */
function join(all: readonly Found[]): Differences {
  const sorted = all
    .flatMap(({ first }) => first)
    .sort(({ place: a }, { place: b }) => a.line! - b.line! || a.column! - b.column!);
  const count = all.reduce((sum, found) => sum + found.count, 0);
  const first = sorted.slice(0, mostShown);
  return { first, more: count - first.length };
}
