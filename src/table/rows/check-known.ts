import { child, countIssues } from "../../issues/issue-list.ts";
import { countsProducts } from "../../plan/lane.ts";
import { isUnknown } from "../../plan/read-rule.ts";
import { onlyOne } from "../../read/fields.ts";
import type { Input } from "../../read/input.ts";
import { readInput, readUnit } from "../../read/read-unit.ts";
import { readScore } from "../../read/read-value.ts";
import { placeOf, type TablePlace } from "../place.ts";
import { addProblem, takeScratch } from "../problems.ts";
import type { Reader } from "./reader.ts";
import type { Known } from "./row.ts";

const kindsOfRegion = ["dimensions", "score", "notAssessed"];

/**
 * Holds what a row knows against the rules, as the engine does; undefined where something is wrong.
 *
 * @param lineOf - The line of what a path leads to, where a unit was put together from several.
 */
export function checkKnown(
  reader: Reader,
  unit: string | null,
  known: Known,
  lineOf: (path: readonly (string | number)[]) => number,
): Input | undefined {
  const { plan, problems } = reader.table;
  const { scratch } = problems;
  const { score } = known as { readonly score?: string };
  let input: Input | undefined;
  if (unit !== null && isUnknown(plan.ruleSet.region)) return refuseUnits(reader, lineOf([]));
  // almost every row is a score and nothing else, whose unit was seen before
  const isPlain = score !== undefined && Object.keys(known).length === 1;
  if (isPlain && unit === null) input = scoreOf(reader, score);
  else if (isPlain && unit !== null && !countsProducts(plan)) input = scoreOf(reader, score);
  else if (unit !== null) input = readUnit(plan, { name: unit, ...known }, scratch)?.input;
  else {
    const kind = onlyOne(known, kindsOfRegion, scratch);
    if (kind !== undefined)
      input = readInput(plan, kind, (known as Record<string, unknown>)[kind], child(scratch, kind));
  }
  if (countIssues(scratch) === 0) return input;
  takeScratch(problems, (path) => placeOfPath(reader, path, lineOf(path)));
  return undefined;
}

function scoreOf({ table: { plan, problems } }: Reader, score: string): Input | undefined {
  const value = readScore(plan, score, child(problems.scratch, "score"));
  return value === undefined ? undefined : { kind: "score", score: value };
}

/** Rules that do not say how units become the region are named once. */
function refuseUnits(reader: Reader, line: number): undefined {
  const { plan, problems, places } = reader.table;
  const { region } = plan.ruleSet;
  if (reader.hasRefusedUnits || !isUnknown(region)) return undefined;
  reader.hasRefusedUnits = true;
  const place = placeOf(places, line, reader.columns.fields.unit);
  return void addProblem(problems, "rule-unknown", place, { of: "units", reason: region.unknown });
}

/** The cell that a path of the engine leads to. */
function placeOfPath(
  { table: { places, vocabulary }, columns }: Reader,
  [kind, second, third]: readonly (string | number)[],
  line: number,
): TablePlace {
  const { fields, dimensions } = columns;
  const element = kind === "respondents" ? vocabulary.elements[Number(third)] : second;
  const dimension = dimensions.find(({ id }) => id === element)?.at ?? -1;
  const at =
    kind === "name"
      ? fields.unit
      : kind === "notAssessed"
        ? fields.notAssessed
        : kind === "products" && second === "count"
          ? fields.products
          : dimension >= 0
            ? dimension
            : fields.score;
  return placeOf(places, line, at < 0 ? undefined : at);
}
