import { type ProductMean, parseDecimal, type Region } from "../../index.ts";
import { expectScoringError } from "../commands/outcome.ts";
import type { ColumnPlace, Columns, Field } from "./find-columns.ts";
import type { Problem } from "./input.ts";

/** What a row knows of its unit, or of its region when it names no unit. */
export interface Known {
  readonly score?: string;
  readonly products?: ProductMean;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly notAssessed?: string;
  readonly respondents?: readonly (readonly number[])[];
}

/** The cells of a row, and the line on which it begins. */
interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row of the table, understood. */
export interface TableRow {
  readonly line: number;
  readonly region: Region;
  /** Empty when the row speaks of the region as a whole. */
  readonly unit: string;
  readonly unitType: string;
  readonly known: Known;
  readonly facts: Readonly<Record<string, boolean>>;
  /** The lines of the respondents that were put together in it. */
  readonly respondents?: readonly number[];
}

/** Reads one row. What is wrong goes to `addProblem`; the row is then of no use, and undefined. */
export function readRow(
  row: Cells,
  columns: Columns,
  addProblem: (problem: Problem) => void,
): TableRow | undefined {
  const found = listSurplus(row.cells, columns.width);
  const understood = understand(row, columns, (what) => found.push(what));
  for (const what of found) addProblem({ line: row.line, what });
  return found.length > 0 ? undefined : understood;
}

function listSurplus(cells: readonly string[], columns: number): string[] {
  if (!cells.slice(columns).some((cell) => cell !== "")) return [];
  return [`${cells.length} fields under ${columns} headings; a decimal comma between commas needs quotes`];
}

function understand(row: Cells, columns: Columns, addProblem: (what: string) => void): TableRow {
  const at = (column: ColumnPlace | undefined) => (column === undefined ? "" : (row.cells[column.at] ?? ""));
  const field = (name: Field) => at(columns.fields.get(name));
  const [code, province] = [field("code"), field("province")];
  const region = {
    name: field("region"),
    type: field("type").toLowerCase() as Region["type"],
    ...(code !== "" && { code }),
    ...(province !== "" && { province }),
  };
  if (region.name === "") addProblem("the region is blank");
  if (region.type === ("" as string)) addProblem("the type of the region is blank");
  const read = (heading: string, text: string) =>
    readScore(text, (what) => addProblem(`${heading}: ${what}`));
  const dimensions = readEach(columns.dimensions, at, read);
  const facts = readEach(columns.facts, at, (heading, text) => readFact(heading, text, addProblem));
  const score = field("score") === "" ? undefined : read("score", field("score"));
  const count = readCount(field("products"), score, field("unit"), addProblem);
  const known: Known = {
    ...(score !== undefined && (count === undefined ? { score } : { products: { mean: score, count } })),
    ...(Object.keys(dimensions).length > 0 && { dimensions }),
    ...(field("notAssessed") !== "" && { notAssessed: field("notAssessed") }),
  };
  if (Object.keys(known).length === 0)
    addProblem("the score is blank; give a score, or not_assessed with the reason");
  return { line: row.line, region, unit: field("unit"), unitType: field("unitType"), known, facts };
}

/** Reads the columns that are not blank, by id. */
function readEach<Value>(
  columns: ReadonlyMap<string, ColumnPlace>,
  at: (column: ColumnPlace) => string,
  read: (heading: string, text: string) => Value,
): Readonly<Record<string, Value>> {
  const filled = [...columns].filter(([, column]) => at(column) !== "");
  return Object.fromEntries(filled.map(([id, column]) => [id, read(column.heading, at(column))]));
}

/** A score is below 1,000, so that a single separator can only be the decimal one. */
function readScore(text: string, addProblem: (what: string) => void): string {
  try {
    return parseDecimal(text, text.includes(",") && !text.includes(".") ? "id" : "en");
  } catch (error) {
    for (const { what } of expectScoringError(error).issues) addProblem(what);
    return text;
  }
}

function readFact(heading: string, text: string, addProblem: (what: string) => void): boolean {
  const plain = text.toLowerCase();
  if (["ya", "yes", "true"].includes(plain)) return true;
  if (!["tidak", "no", "false"].includes(plain)) addProblem(`${heading}: "${text}" is neither yes nor no`);
  return false;
}

function readCount(
  text: string,
  score: string | undefined,
  unit: string,
  addProblem: (what: string) => void,
): number | undefined {
  if (text === "") return undefined;
  if (unit === "") addProblem("products are counted by unit, and the unit is blank");
  else if (score === undefined) addProblem("products need the score, their mean");
  if (!/^0*[1-9]\d{0,8}$/.test(text)) addProblem(`products: "${text}" is not a whole number of 1 or more`);
  return Number(text);
}
