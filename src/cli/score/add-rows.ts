import { type Accumulator, addUnit, startAccumulator } from "../../evaluate/accumulator.ts";
import { buildAccumulated } from "../../evaluate/build-accumulated.ts";
import { evaluateInput } from "../../evaluate/evaluate-input.ts";
import type { RegionResult, RuleSet } from "../../index.ts";
import { type At, child, startIssues } from "../../issues/issue-list.ts";
import { planOf } from "../../plan/compile.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Input } from "../../read/input.ts";
import { noteLeftOut } from "../../report/count-units.ts";
import { copyRegion } from "../../table/read-table.ts";
import type { TableRegion } from "../../table/rows/region-entry.ts";
import type { ScoreCommand } from "../commands/command.ts";
import type { RegionRows } from "./region-rows.ts";
import { rankResults, refuseScored } from "./score-assessments.ts";

/** A region with what its rows came to by now. */
interface Sum {
  readonly region: TableRegion;
  readonly line: number;
  /** What is known of it as a whole, or its units. */
  readonly of: Input | Accumulator;
}

/** Adds rows up in their regions and keeps none of them: memory grows with the regions, not with the rows. */
export function addRows(ruleSet: RuleSet, { within }: Pick<ScoreCommand, "within">): RegionRows {
  const plan = planOf(ruleSet);
  const sums: (Sum | undefined)[] = [];
  const order: number[] = [];
  let last: Sum | undefined;
  let lines: readonly number[] = [];
  return {
    take({ region, line, unit, input }) {
      let sum = last?.region === region ? last : sums[region.index];
      if (sum === undefined) {
        sum = { region, line, of: unit === null ? input : startAccumulator(plan) };
        sums[region.index] = sum;
        order.push(region.index);
      }
      last = sum;
      if (unit !== null) addUnit(plan, sum.of as Accumulator, evaluateInput(plan, input));
    },
    async score() {
      const top = startIssues();
      lines = order.map((index) => sums[index]!.line);
      const results = order.map((index, position) => {
        const sum = sums[index]!;
        // what was added up makes room for the results
        sums[index] = undefined;
        return buildSum(plan, sum, child(top, position));
      });
      const { issues, count } = top.list;
      if (count > 0) return refuseScored(issues, count - issues.length);
      return rankResults(ruleSet, results as RegionResult[], within);
    },
    lineOf: ([position]) => lines[Number(position)]!,
  };
}

function buildSum(plan: Plan, { region, of }: Sum, at: At): RegionResult | undefined {
  const { facts } = region;
  const given = { region: copyRegion(region), ...(facts !== undefined && { facts }) };
  const result = buildAccumulated(plan, of, given, at);
  if (result === undefined || "kind" in of) return result;
  return noteLeftOut(result, { all: of.units, scored: of.assessed });
}
