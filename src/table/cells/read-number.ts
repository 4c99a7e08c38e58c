import { readPrinted } from "../../exact/read-printed.ts";
import { cutText, showValue } from "../../issues/shown.ts";
import { noteReading, noteRepair } from "../notes/note-list.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import type { Cell, StoredNumber } from "../source/split-rows.ts";
import type { Table } from "../table.ts";
import { moveEnd } from "./move-end.ts";
import { ambiguous, isDecided, observeNumber, refuseAmbiguous } from "./separators.ts";
import { trimText } from "./trim.ts";
import { failureIn } from "./words.ts";

/** A number of a table: canonical text; with the sign of a percentage where it has one. */
export interface ReadNumber {
  readonly decimal: string;
  readonly isPercent: boolean;
}

const plain = /^(?:0|[1-9]\d{0,8})(?:\.(?:\d{1,2}|\d{4,}))?$/;

/** Reads a number that almost every cell of almost every file is: canonical already. Undefined for any other. */
export function readPlain(table: Table, cell: Cell): string | undefined {
  if (typeof cell !== "string" || !plain.test(cell)) return undefined;
  if (cell.includes(".")) table.separators.point = true;
  return cell;
}

/** Reads the number in a cell that is not blank; what is none is an issue, and undefined. */
export function readNumber(table: Table, cell: Cell, line: number, column: number): ReadNumber | undefined {
  const canonical = readPlain(table, cell);
  if (canonical !== undefined) return { decimal: canonical, isPercent: false };
  if (typeof cell === "string") return readText(table, trimText(cell), line, column);
  const place = placeOf(table.places, line, column);
  if ("date" in cell) return void addProblem(table.problems, "date-cell", place, { value: cell.date });
  return isTooFine(table, cell, line, column) ? undefined : cell;
}

function readText(table: Table, text: string, line: number, column: number): ReadNumber | undefined {
  const place = placeOf(table.places, line, column);
  const failure = failureIn(text);
  if (failure !== undefined)
    return void addProblem(table.problems, "failed-formula", place, { value: failure });
  const [, number = text, unit = ""] =
    text.length > 200 ? [] : (/^(.*?)\s*(%|poin|point|points)$/iu.exec(text) ?? []);
  if (unit !== "") noteReading(table.notes, "score-units", {}, () => ({ ...place, value: cutText(text) }));
  const decimal = readDigits(table, trimText(number), line, column);
  return decimal === undefined ? undefined : { decimal, isPercent: unit === "%" };
}

function readDigits(table: Table, text: string, line: number, column: number): string | undefined {
  const power = /^(-?\d{1,9}(?:[.,]\d{1,30})?)E([+-]?\d{1,3})$/i.exec(text);
  if (power !== null) {
    const decimal = moveEnd(power[1]!.replace(",", "."), Number(power[2]));
    const place = { ...placeOf(table.places, line, column), value: cutText(text), read: cutText(decimal) };
    noteReading(table.notes, "exponents", {}, () => place);
    return decimal;
  }
  if (/^-?\d+,\d+$/.test(text)) noteReading(table.notes, "decimal-comma", {});
  if (observeNumber(table.separators, text)) return readAmbiguous(table, text, line, column);
  const printed = readPrinted(text, undefined);
  if (printed.decimal !== undefined) return printed.decimal;
  const params = { value: showValue(text), expected: "printed-decimal" } as const;
  return void addProblem(table.problems, "not-a-decimal", placeOf(table.places, line, column), params);
}

function readAmbiguous(table: Table, text: string, line: number, column: number): string | undefined {
  const { separators, problems, notes } = table;
  const place = placeOf(table.places, line, column);
  const own = ambiguous.exec(text)![1] === "," ? "comma" : "point";
  if (!isDecided(separators)) return void refuseAmbiguous(problems, place, text);
  const isDecimal = separators.isSmall || separators[own];
  const read = isDecimal ? text.replace(",", ".") : text.replace(/[.,]/, "");
  if (!isDecimal && separators.grouped.length < 1000) separators.grouped.push({ place, text });
  noteRepair(notes, "separator-decided", place, text, read);
  return read;
}

/** A stored number with more decimals than inputs may have shows what it probably means. */
function isTooFine(table: Table, { decimal }: StoredNumber, line: number, column: number): boolean {
  const { score } = table.plan.ruleSet;
  const fraction = decimal.split(".")[1] ?? "";
  if (fraction.length <= score.inputDecimals) return false;
  const meant = roundForShow(decimal, score.decimals);
  const formula = `=ROUND(…;${score.decimals})`;
  const params = { value: decimal, limit: score.inputDecimals, meant, formula };
  addProblem(table.problems, "unrounded-number", placeOf(table.places, line, column), params);
  return true;
}

/** Rounds half up, to show what was probably meant: nothing is computed with it. */
function roundForShow(decimal: string, decimals: number): string {
  const [whole, fraction = ""] = decimal.replace("-", "").split(".");
  const digits = BigInt(whole + fraction.slice(0, decimals)) + (fraction[decimals]! >= "5" ? 1n : 0n);
  const text = digits.toString().padStart(decimals + 1, "0");
  const sign = decimal.startsWith("-") ? "-" : "";
  return sign + (decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`);
}
