import type { Problem } from "./input.ts";
import type { TableRow } from "./read-row.ts";

/** Makes one row of the rows of a unit that hold answers and nothing else: a row per respondent. */
export function joinRespondents(
  rows: readonly TableRow[],
  elements: readonly string[],
  addProblem: (problem: Problem) => void,
): readonly TableRow[] {
  const units = new Map<string, TableRow[]>();
  for (const row of rows) {
    const own = units.get(row.unit);
    if (own === undefined) units.set(row.unit, [row]);
    else own.push(row);
  }
  return [...units.values()].flatMap((own) => {
    const [first] = own as [TableRow];
    const answered = own.every(({ known }) => Object.keys(known).join() === "dimensions");
    if (own.length === 1 || first.unit === "" || !answered) return own;
    const respondents = own.map(({ line, known: { dimensions = {} } }) => {
      const blank = elements.filter((id) => dimensions[id] === undefined);
      if (blank.length > 0) addProblem({ line, what: `no answer for ${blank.join(", ")}` });
      // what is blank was reported already
      return elements.map((id) => Number(dimensions[id] ?? 1));
    });
    return [{ ...first, known: { respondents }, respondents: own.map(({ line }) => line) }];
  });
}
