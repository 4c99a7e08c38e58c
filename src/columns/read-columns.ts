import { isRecord } from "../issues/is-record.ts";
import { type AnyAt, addIssue, child } from "../issues/issue-list.ts";
import { showValue } from "../issues/shown.ts";
import { isList } from "./is-list.ts";
import type { Values } from "./kernels.ts";

/** A column, and the decimals that its values have at most. */
interface ReadColumn extends Values {
  readonly decimals: number;
}

/** Reads the columns by id, each field once; undefined in place of those that are wrong. */
export function readColumns(
  columns: Readonly<Record<string, unknown>>,
  inputDecimals: number,
  rows: number,
  at: AnyAt,
): Map<string, ReadColumn | undefined> {
  const read = new Map<string, ReadColumn | undefined>();
  for (const [id, column] of Object.entries(columns))
    read.set(id, readColumn(column, inputDecimals, rows, child(at, id)));
  return read;
}

function readColumn(column: unknown, inputDecimals: number, rows: number, at: AnyAt): ReadColumn | undefined {
  const fields = isList(column) ? { values: column } : isRecord(column) ? { ...column } : {};
  const { values, decimals = inputDecimals, scaled = false } = fields as Readonly<Record<string, unknown>>;
  if (!isList(values)) return addIssue(at, "invalid-type", { value: showValue(column), expected: "column" });
  const before = at.list.count;
  const list = readRows(values, rows, at);
  if (!Number.isInteger(decimals) || (decimals as number) < 0 || (decimals as number) > inputDecimals) {
    const params = { value: showValue(decimals), expected: "column-decimals", limit: inputDecimals } as const;
    addIssue(child(at, "decimals"), "invalid-option", params);
  }
  if (typeof scaled !== "boolean")
    addIssue(child(at, "scaled"), "invalid-type", { value: showValue(scaled), expected: "boolean" });
  if (at.list.count > before) return undefined;
  return { values: list!, scaled: scaled as boolean, decimals: decimals as number };
}

/** Reads a list with a value for each row. */
export function readRows(list: unknown, rows: number, at: AnyAt): ArrayLike<number> | undefined {
  if (!isList(list)) return addIssue(at, "invalid-type", { value: showValue(list), expected: "list" });
  const { length } = list;
  if (length !== rows)
    return addIssue(at, "invalid-type", { value: showValue(list), expected: "rows", count: rows, length });
  return list;
}
