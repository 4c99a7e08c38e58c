import { nearestName } from "../../issues/nearest-name.ts";
import { cutText } from "../../issues/shown.ts";
import { unknownField } from "../options.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import type { Table } from "../table.ts";
import { addColumn, type Draft } from "./draft.ts";
import { headings } from "./headings.ts";
import { simplify } from "./simplify.ts";
import type { Meaning } from "./vocabulary.ts";

/** Takes the columns that the caller names, and gives their positions; their headings say nothing more. */
export function applyChoices(table: Table, draft: Draft, line: number): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const [name, heading] of Object.entries(table.options.columns ?? {})) {
    const meaning = fieldOf(table, name);
    const at = findHeading(draft.cells, heading);
    if (at >= 0) {
      taken.add(at);
      addColumn(table, draft, meaning, at, line);
      continue;
    }
    const params = { value: cutText(heading), nearest: nearestName(heading, draft.cells.slice(0, 1000)) };
    addProblem(table.problems, "unknown-column", placeOf(table.places, line), params);
  }
  return taken;
}

/** The heading as it is written, else the one that differs in case, blanks or punctuation alone. */
export function findHeading(cells: readonly string[], heading: string): number {
  const exact = cells.indexOf(heading);
  const form = simplify(heading);
  return exact >= 0 || form === "" ? exact : cells.findIndex((cell) => simplify(cell) === form);
}

/** What a name among the option `columns` stands for: a field, or a dimension or fact by its id. */
function fieldOf({ vocabulary: { names } }: Pick<Table, "vocabulary">, name: string): Meaning {
  const known = names.get(name);
  if (known !== undefined) return known;
  const [form, all] = [simplify(name), [...names]];
  const found =
    all.find(([each]) => simplify(each) === form) ??
    all.find(
      ([, meaning]) =>
        meaning.kind === "field" && headings[meaning.field].some((heading) => simplify(heading) === form),
    );
  if (found === undefined) throw unknownField(name, [...names.keys()]);
  return found[1];
}
