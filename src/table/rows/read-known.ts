import { cutText } from "../../issues/shown.ts";
import type { Answer } from "../../model/index.ts";
import { readNumber, readPlain } from "../cells/read-number.ts";
import { isAbsent } from "../cells/words.ts";
import type { NamedColumn } from "../head/draft.ts";
import { textOf } from "../head/find-head.ts";
import { noteRepair } from "../notes/note-list.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import type { RawRow } from "../source/split-rows.ts";
import type { Reader } from "./reader.ts";
import type { Known } from "./row.ts";

/** What was read of a row besides its region and unit. */
export interface KnownCells {
  /** Undefined where nothing is there, or something is wrong; what is wrong was added to the issues. */
  readonly known: Known | undefined;
  /** Whether something is there, right or wrong. */
  readonly isGiven: boolean;
  /** A score that is printed beside the dimensions it follows from. */
  readonly published: string | undefined;
}

/** Reads what a row knows: a score, dimensions, products, or that nothing was assessed. */
export function readKnown(reader: Reader, row: RawRow, hasUnit: boolean): KnownCells {
  const { fields, dimensions: columns } = reader.columns;
  const reason = fields.notAssessed < 0 ? "" : textOf(row.cells[fields.notAssessed]);
  const dimensions = columns.length === 0 ? undefined : readAnswers(reader, row, columns);
  if (dimensions === "wrong") return { known: undefined, isGiven: true, published: undefined };
  const score = fields.score < 0 ? undefined : readScore(reader, row, reason !== "");
  const text = fields.score < 0 ? "" : textOf(row.cells[fields.score]);
  if (dimensions !== undefined) {
    const published = text === "" ? undefined : text;
    const known = { dimensions, ...(reason !== "" && { notAssessed: reason }) } as Known;
    return { known, isGiven: true, published };
  }
  if (score === "wrong") return { known: undefined, isGiven: true, published: undefined };
  const counted = fields.products < 0 ? "" : textOf(row.cells[fields.products]);
  if (counted !== "") return { ...readProducts(reader, row, counted, score, hasUnit), published: undefined };
  if (reason !== "" && score !== undefined && "score" in score)
    return {
      known: { ...score, notAssessed: reason } as unknown as Known,
      isGiven: true,
      published: undefined,
    };
  if (reason !== "") return { known: { notAssessed: reason } as Known, isGiven: true, published: undefined };
  return { known: score, isGiven: score !== undefined, published: undefined };
}

type Score = { readonly score: string } | { readonly notAssessed: string } | "wrong" | undefined;

function readScore(reader: Reader, row: RawRow, hasReason: boolean): Score {
  const { table, columns } = reader;
  const at = columns.fields.score;
  const cell = row.cells[at] ?? "";
  const canonical = readPlain(table, cell);
  if (canonical !== undefined) return { score: canonical };
  const text = textOf(cell);
  if (text === "") return undefined;
  if (isAbsent(text)) {
    if (hasReason) return undefined;
    noteRepair(
      table.notes,
      "read-as-not-assessed",
      placeOf(table.places, row.line, at),
      text,
      "not assessed",
    );
    return { notAssessed: text };
  }
  // beside answers it is what was published, and not computed with
  if (columns.dimensions.some((each) => textOf(row.cells[each.at]) !== "")) return undefined;
  const number = readNumber(table, cell, row.line, at);
  if (number === undefined) return "wrong";
  const { min, max } = table.plan.ruleSet.score;
  if (!number.isPercent || (Number(min) === 0 && Number(max) === 100)) return { score: number.decimal };
  const params = { value: cutText(`${number.decimal}%`), min, max };
  addProblem(table.problems, "percent-scale", placeOf(table.places, row.line, at), params);
  return "wrong";
}

function readAnswers(
  reader: Reader,
  row: RawRow,
  columns: readonly NamedColumn[],
): Readonly<Record<string, Answer>> | "wrong" | undefined {
  let answers: Record<string, Answer> | undefined;
  let isWrong = false;
  for (const { id, at } of columns) {
    const cell = row.cells[at] ?? "";
    if (cell === "" || textOf(cell) === "") continue;
    const answer = readAnswer(reader, row, at);
    if (answer === undefined) isWrong = true;
    else {
      answers ??= {};
      // an id of a custom rule set may be one that an assignment would take for something else
      Object.defineProperty(answers, id, {
        value: answer,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return isWrong ? "wrong" : answers;
}

/** The answer in a cell that is not blank; whether one may be left out is for the rules to say. */
export function readAnswer({ table }: Reader, row: RawRow, at: number): Answer | undefined {
  const cell = row.cells[at]!;
  const text = textOf(cell);
  if (isAbsent(text)) return { notAssessed: text };
  const number = readNumber(table, cell, row.line, at);
  if (number === undefined) return undefined;
  return number.isPercent ? { percent: number.decimal } : number.decimal;
}

function readProducts(
  { table, columns }: Reader,
  row: RawRow,
  counted: string,
  score: Exclude<Score, "wrong">,
  hasUnit: boolean,
): { readonly known: Known | undefined; readonly isGiven: boolean } {
  const place = placeOf(table.places, row.line, columns.fields.products);
  if (score !== undefined && "notAssessed" in score) return { known: score as Known, isGiven: true };
  const before = table.problems.count;
  if (!hasUnit) addProblem(table.problems, "count-alone", place, { needs: "unit" });
  else if (score === undefined) addProblem(table.problems, "count-alone", place, { needs: "score" });
  if (!/^0*[1-9]\d{0,8}$/.test(counted))
    addProblem(table.problems, "not-a-count", place, { value: cutText(counted) });
  if (table.problems.count > before || score === undefined) return { known: undefined, isGiven: true };
  return { known: { products: { mean: score.score, count: Number(counted) } } as Known, isGiven: true };
}
