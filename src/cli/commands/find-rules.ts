import { type Label, type RuleSet, resolve } from "../../index.ts";
import { describePlace } from "../../issues/path.ts";
import type { Issue } from "../../issues/scoring-error.ts";
import { type Problems, refuseFile } from "../input/problem.ts";
import { readSource } from "../input/read-source.ts";
import type { Io } from "../io.ts";
import { expectScoringError } from "../score/outcome.ts";
import { nearReferences } from "./near-references.ts";
import { sentences } from "./usage-sentences.ts";

/** A rule set; or why the reference is wrong; or what is wrong with the file. */
export type FoundRules = { readonly ruleSet: RuleSet } | { readonly wrong: Label } | Problems;

/** Finds a published rule set by its reference, or reads a custom one from a JSON file. */
export async function findRules(reference: string, io: Io): Promise<FoundRules> {
  return /\.json$/i.test(reference) ? readRules(reference, io) : resolveRules(reference);
}

/** Reads a custom rule set from a file. */
export async function readRules(file: string, { stdin }: Io): Promise<Exclude<FoundRules, { wrong: Label }>> {
  const source = await readSource(file, stdin);
  if ("problem" in source) return refuseFile(source.problem);
  // these and zod are only loaded where a rule set is read
  const { parseJson } = await import("../input/parse-json.ts");
  const parsed = parseJson(source.text);
  if ("problem" in parsed) return refuseFile(parsed.problem);
  const { parseRuleSet } = await import("../../authoring/index.ts");
  try {
    return { ruleSet: parseRuleSet(parsed.json) };
  } catch (error) {
    const { issues, omitted } = expectScoringError(error);
    const problems = issues.map((issue) => ({ place: describePlace(parsed.json, issue.path), what: issue }));
    return { problems, more: omitted };
  }
}

async function resolveRules(reference: string): Promise<FoundRules> {
  try {
    return { ruleSet: resolve(reference) };
  } catch (error) {
    const [issue] = expectScoringError(error).issues;
    return { wrong: await describeWrong(reference, issue!) };
  }
}

async function describeWrong(reference: string, issue: Issue): Promise<Label> {
  const { code, params } = issue;
  const isUnknown = code === "unknown-id" && "reason" in params && params.reason === null;
  if (isUnknown) return sentences.noSuchRules(reference, nearReferences(reference));
  const { describeIssue } = await import("../../locale/describe-issue.ts");
  return { id: describeIssue(issue, "id"), en: describeIssue(issue, "en") };
}
