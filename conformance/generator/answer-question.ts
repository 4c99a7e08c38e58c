import { parseRuleSet } from "../../src/authoring/index.ts";
import { trimEmpty } from "../../src/cli/commands/conformance/trim-empty.ts";
import { parseFraction, roundFraction } from "../../src/exact/index.ts";
import {
  classify,
  formatScore,
  type Issue,
  parseDecimal,
  type RuleSet,
  resolve,
  ruleSetFor,
  type ScoringError,
  score,
  scoreAll,
} from "../../src/index.ts";
import { completeRuleSet } from "./complete-rule-set.ts";
import { rankEntries } from "./rank-entries.ts";
import type { Answer, Question, Task } from "./vector.ts";
import { viewNotes, viewResult } from "./view-result.ts";

// what stands in a vector is checked by the engine, whatever it is
// biome-ignore lint/suspicious/noExplicitAny: the input is of any type on purpose
type Input = any;

const tasks: Readonly<Record<Task, (input: Input, question: Question) => unknown>> = {
  format: ({ value, decimals, locale }) => formatScore(value, { decimals, locale }),
  parse: ({ text, locale }) => parseDecimal(text, locale),
  round: ({ value, decimals, mode }) => roundFraction(parseFraction(value), decimals, mode),
  score: ({ assessment }, question) => {
    const rules = rulesOf(question);
    return viewResult(score(rules, assessment), rules.score.decimals);
  },
  "score-all": ({ assessments }, question) => {
    const rules = rulesOf(question);
    return scoreAll(rules, assessments).map((result) => viewResult(result, rules.score.decimals));
  },
  classify: ({ value, facts }, question) => {
    const { grade, zone, label, qualifier, notes } = classify(rulesOf(question), value, facts);
    return { grade, zone, label: label?.id, qualifier: qualifier?.id, notes: viewNotes(notes) };
  },
  rank: (input, question) => rankEntries(input, question, rulesOf),
  check: ({ ruleSet }) => ({ digest: parseRuleSet(ruleSet).digest }),
  resolve: ({ reference }) => nameOf(resolve(reference)),
  find: ({ authority, year, regionType }) => nameOf(ruleSetFor(authority, year, regionType)),
};

/** What the engine answers to a vector. */
export function answerQuestion(question: Question): Answer {
  try {
    return { value: trimEmpty(tasks[question.do](question.input, question)) };
  } catch (error) {
    const { code, issues } = error as ScoringError;
    if (code === undefined || issues === undefined) throw error;
    return { error: { code, issues: issues.map(viewIssue) } };
  }
}

/** The rules, not looked at: what is wrong with them is for whoever computes by them. */
function rulesOf({ rules, ruleSet }: Pick<Question, "rules" | "ruleSet">): RuleSet {
  return ruleSet === undefined ? resolve(rules ?? "") : (completeRuleSet(ruleSet) as unknown as RuleSet);
}

function nameOf({ id, version, digest }: RuleSet): unknown {
  return { id, version, digest };
}

function viewIssue({ code, path }: Issue): Pick<Issue, "code" | "path"> {
  return { code, path };
}
