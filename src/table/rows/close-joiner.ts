import { cutText, showNames } from "../../issues/shown.ts";
import type { Answer } from "../../model/index.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import { checkKnown } from "./check-known.ts";
import type { Joiner, Part } from "./joiner.ts";
import type { Reader } from "./reader.ts";
import type { CheckedRow, Known } from "./row.ts";

/** Gives the units that were put together, checked, in the order of their first rows. */
export function* closeJoiner(reader: Reader, joiner: Joiner): Generator<CheckedRow> {
  for (const part of joiner.parts.values()) {
    const { entry, unit, unitType, line } = part;
    for (const { known, lineOf } of joiner.kind === "long" ? joinLong(part) : joinSurvey(reader, part)) {
      const input = checkKnown(reader, unit, known, lineOf);
      if (input !== undefined) {
        const { region } = entry;
        yield { line, region, unit, unitType, known, input, published: undefined };
      }
    }
  }
}

interface Joined {
  readonly known: Known;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

function joinLong({ answers, line }: Part): readonly Joined[] {
  const dimensions = Object.fromEntries([...answers].map(([id, { answer }]) => [id, answer]));
  return [{ known: { dimensions } as Known, lineOf: ([, id]) => answers.get(String(id))?.line ?? line }];
}

/** Several rows that hold answers and nothing else are respondents; one row alone is the unit's own means. */
function joinSurvey({ table }: Reader, { entry, rows, unit, line: first }: Part): readonly Joined[] {
  const { elements } = table.vocabulary;
  const answered = rows.every(({ known }) => Object.keys(known).join() === "dimensions");
  if (rows.length === 1) return rows.map(({ known, line }) => ({ known, lineOf: () => line }));
  if (unit === null || !answered) {
    const params = {
      region: cutText(entry.region.name),
      unit: unit === null ? null : cutText(unit),
      firstLine: first,
    };
    for (const { line } of rows.slice(1))
      addProblem(table.problems, "repeated-row", placeOf(table.places, line), params);
    return [];
  }
  const respondents = rows.map(({ known, line }) => readRespondent(table, elements, known, line));
  return [{ known: { respondents } as Known, lineOf: ([, at]) => rows[Number(at)]?.line ?? first }];
}

function readRespondent(
  { problems, places }: Reader["table"],
  elements: readonly string[],
  known: Known,
  line: number,
): readonly number[] {
  const answers = (known as { readonly dimensions: Readonly<Record<string, Answer>> }).dimensions;
  const blank = elements.filter((id) => answers[id] === undefined);
  if (blank.length > 0) addProblem(problems, "unanswered-elements", placeOf(places, line), showNames(blank));
  // what is blank is an issue already, and the others are checked too
  return elements.map((id) => Number(answers[id] ?? 1));
}
