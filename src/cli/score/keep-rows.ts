import type { RuleSet } from "../../index.ts";
import { buildAssessment, type RegionWithRows } from "../../table/read-table.ts";
import type { ScoreCommand } from "../commands/command.ts";
import type { RegionRows } from "./region-rows.ts";
import { scoreAssessments } from "./score-assessments.ts";

/** Keeps rows as assessments, for results that show units. */
export function keepRows(ruleSet: RuleSet, command: ScoreCommand): RegionRows {
  const kept: RegionWithRows[] = [];
  const byIndex: RegionWithRows[] = [];
  return {
    take(row) {
      const { region } = row;
      const known = byIndex[region.index];
      if (known !== undefined) return void known.rows.push(row);
      const entry = { region, rows: [row] };
      byIndex[region.index] = entry;
      kept.push(entry);
    },
    score: () =>
      scoreAssessments(
        ruleSet,
        kept.map(({ region, rows }) => buildAssessment(region, rows)),
        command,
      ),
    lineOf([position, kind, at]) {
      const { rows } = kept[Number(position)]!;
      return (kind === "units" ? rows[Number(at)] : undefined)?.line ?? rows[0]!.line;
    },
  };
}
