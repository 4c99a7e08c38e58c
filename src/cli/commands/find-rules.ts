import { type Label, type RuleSet, resolve } from "../../index.ts";
import type { Issue } from "../../issues/scoring-error.ts";
import type { Io } from "../io.ts";
import { printIssue } from "../print/print-issue.ts";
import type { Problem } from "../table/input.ts";
import { readSource } from "../table/read-source.ts";
import { nearReferences } from "./near-references.ts";
import { expectScoringError } from "./outcome.ts";
import { parseJson } from "./parse-json.ts";
import { sentences } from "./usage-sentences.ts";

/** A rule set; or why the reference is wrong; or what is wrong with the file. */
export type FoundRules =
  | { readonly ruleSet: RuleSet }
  | { readonly wrong: Label }
  | { readonly problems: readonly Problem[] };

/** Finds a published rule set by its reference, or reads a custom one from a JSON file. */
export async function findRules(reference: string, io: Io): Promise<FoundRules> {
  return /\.json$/i.test(reference) ? readRules(reference, io) : resolveRules(reference);
}

/** Reads a custom rule set from a file. */
export async function readRules(file: string, { stdin }: Io): Promise<Exclude<FoundRules, { wrong: Label }>> {
  const source = await readSource(file, stdin);
  if ("problem" in source) return { problems: [{ what: source.problem }] };
  const parsed = parseJson(source.text);
  if ("problem" in parsed) return { problems: [{ what: parsed.problem }] };
  // zod is only loaded where a rule set is read
  const { parseRuleSet } = await import("../../authoring/index.ts");
  try {
    return { ruleSet: parseRuleSet(parsed.json) };
  } catch (error) {
    const { issues } = expectScoringError(error);
    return { problems: issues.map(({ path, what }) => ({ what: printIssue(parsed.json, path, what) })) };
  }
}

function resolveRules(reference: string): FoundRules {
  try {
    return { ruleSet: resolve(reference) };
  } catch (error) {
    const [issue] = expectScoringError(error).issues;
    return { wrong: describeWrong(reference, issue!) };
  }
}

function describeWrong(reference: string, { code, params, what }: Issue): Label {
  const isUnknown = code === "unknown-id" && "reason" in params && params.reason === null;
  if (isUnknown) return sentences.noSuchRules(reference, nearReferences(reference));
  return { id: what, en: what };
}
