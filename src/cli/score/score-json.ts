import type { RuleSet } from "../../index.ts";
import type { ScoreCommand } from "../commands/command.ts";
import type { Bytes } from "../input/open-bytes.ts";
import { readJson } from "../input/read-json.ts";
import { joinText } from "../input/read-source.ts";
import { noDifferences } from "./differences.ts";
import { type Outcome, refuseAll } from "./outcome.ts";
import { scoreAssessments } from "./score-assessments.ts";

/** Scores the assessments of a JSON file. */
export async function scoreJson(ruleSet: RuleSet, bytes: Bytes, command: ScoreCommand): Promise<Outcome> {
  const input = readJson(await joinText(bytes));
  if (!("assessments" in input)) return refuseAll(input);
  const { ranking, receipts, issues, omitted } = await scoreAssessments(ruleSet, input.assessments, command);
  const found = issues.map((issue) => ({ place: input.placeOf(issue.path), what: issue }));
  const problems = [...input.problems, ...found];
  return { ranking, receipts, problems, more: omitted, notes: [], differences: noDifferences };
}
