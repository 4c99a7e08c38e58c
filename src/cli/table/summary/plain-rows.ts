import { dimensionsFinder, type NumeratorFinder, scoreFinder } from "../../../evaluate/find-numerator.ts";
import type { Integer } from "../../../exact/integer.ts";
import type { Plan } from "../../../plan/plan.ts";
import { type Columns, listDimensions } from "../find-columns.ts";
import { isBlank, type Row } from "../row.ts";
import { readPlain } from "./read-plain.ts";

/** The numerator of the unit that a row tells of; undefined where `readRow` has to look. */
export type ReadNumerator = (row: Row) => Integer | undefined;

/** The columns of one kind of input, and those that are blank then. */
interface Kind {
  readonly from: readonly number[];
  readonly blank: readonly number[];
  readonly find: NumeratorFinder;
  /** What was read last; one list for all rows. */
  readonly values: number[];
}

/**
 * Makes the reader of complete rows as almost all are: a unit with a score, or with an answer for each
 * dimension, and nothing else.
 */
export function plainRows(plan: Plan, { fields, dimensions, width }: Columns): ReadNumerator {
  const { inputDecimals } = plan.ruleSet.score;
  const place = (field: "score" | "notAssessed" | "products") => fields.get(field)?.at ?? -1;
  const score = place("score");
  const asked = listDimensions(plan.ruleSet).map((id) => dimensions.get(id)?.at ?? -1);
  const others = [place("notAssessed"), place("products")].filter((at) => at >= 0);
  const answers = asked.filter((at) => at >= 0);
  const complete = asked.length > 0 && answers.length === asked.length;
  const byScore = makeKind(score >= 0 ? scoreFinder(plan) : null, [score], [...others, ...answers]);
  const byDimensions = makeKind(complete ? dimensionsFinder(plan) : null, asked, others);
  return (row) => {
    if (row.count !== width) return undefined;
    const kind = score >= 0 && !isBlank(row, score) ? byScore : byDimensions;
    return kind === null ? undefined : readKind(kind, row, inputDecimals);
  };
}

function makeKind(
  find: NumeratorFinder | null,
  from: readonly number[],
  blank: readonly number[],
): Kind | null {
  return find === null ? null : { from, blank, find, values: from.map(() => 0) };
}

function readKind({ from, blank, find, values }: Kind, row: Row, decimals: number) {
  for (const at of blank) if (!isBlank(row, at)) return undefined;
  for (let i = 0; i < from.length; i++) {
    const value = readPlain(row, from[i]!, decimals);
    if (value < 0) return undefined;
    values[i] = value;
  }
  return find(values);
}
