import { nearestName } from "../../issues/nearest-name.ts";
import { cutText } from "../../issues/shown.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import type { Table } from "../table.ts";
import type { Draft } from "./draft.ts";
import { type Field, headings } from "./headings.ts";
import { simplify } from "./simplify.ts";

/** The heading among those that are not known that is nearest to what a field is called. */
export function nearestHeading(field: Field, open: readonly string[]): string | null {
  const simple = open.map(simplify);
  for (const heading of headings[field]) {
    const near = nearestName(simplify(heading), simple);
    if (near !== null) return cutText(open[simple.indexOf(near)]!);
  }
  return null;
}

/** A heading that is one or two letters away from a known one, which no column has, is an issue, not passed over. */
export function refuseMisspelt({ problems, places, vocabulary }: Table, draft: Draft, line: number): void {
  const { ignored, cells, fields, dimensions } = draft;
  const missing = [...vocabulary.meanings].filter(([form, meaning]) => {
    if (form.length < 5) return false;
    // that these are missing is an issue already
    if (meaning.kind === "field" && ["region", "score"].includes(meaning.field)) return false;
    if (meaning.kind === "field") return fields[meaning.field] < 0;
    return meaning.kind === "dimension" && !dimensions.some(({ id }) => id === meaning.id);
  });
  const forms = missing.map(([form]) => form);
  for (const at of ignored.slice(0, 100)) {
    const heading = simplify(cells[at]!);
    const near = heading.length < 5 ? null : nearestName(heading, forms);
    if (
      near === null ||
      near[0] !== heading[0] ||
      countDifferences(near, heading) > (near.length < 7 ? 1 : 2)
    )
      continue;
    const params = { value: cutText(cells[at]!), nearest: near };
    addProblem(problems, "misspelt-column", placeOf(places, line, at), params);
  }
}

/** How far two texts are apart, roughly: what is left without their common beginning and end. */
function countDifferences(a: string, b: string): number {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let to = 0;
  while (to < Math.min(a.length, b.length) - from && a.at(-1 - to) === b.at(-1 - to)) to += 1;
  return Math.max(a.length, b.length) - from - to;
}
