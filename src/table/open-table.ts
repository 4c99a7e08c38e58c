import type { RuleSet } from "../model/index.ts";
import { planOf, type RuleSetInput } from "../plan/compile.ts";
import type { Node } from "../plan/node.ts";
import type { Plan } from "../plan/plan.ts";
import { startSeparators } from "./cells/separators.ts";
import { buildVocabulary } from "./head/vocabulary.ts";
import { startNotes } from "./notes/note-list.ts";
import { checkTableOptions, type TableOptions } from "./options.ts";
import { startProblems } from "./problems.ts";
import type { Table } from "./table.ts";

/** Begins a table: nothing of it was read yet. */
export function openTable(ruleSet: RuleSetInput<string, string>, options: TableOptions | undefined): Table {
  const plan = planOf(ruleSet as RuleSet);
  const checked = checkTableOptions(options);
  const problems = startProblems();
  return {
    plan,
    options: checked,
    vocabulary: buildVocabulary(plan),
    problems,
    notes: startNotes(problems, checked.strict === true),
    places: { sheet: undefined, headings: [] },
    separators: startSeparators(largestEnd(plan)),
  };
}

/** The largest number that any scale of the rules ends at. */
function largestEnd({ min, max, root, ruleSet }: Plan): number {
  const ends = [min, max, ...(root === null ? [] : listEnds(root))];
  return Math.max(...ends.map(Math.abs)) / 10 ** ruleSet.score.inputDecimals;
}

function listEnds({ from, to, children }: Node): readonly number[] {
  return [from, to, ...children.flatMap(listEnds)];
}
