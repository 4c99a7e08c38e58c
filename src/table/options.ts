import { isRecord } from "../issues/is-record.ts";
import type { ScoringError } from "../issues/scoring-error.ts";
import { showNames, showValue } from "../issues/shown.ts";
import { argumentError } from "./argument-error.ts";

/** How to read a table. */
export interface TableOptions {
  /** What a column is for where its heading does not say it: `{ region: "Nama Instansi" }`. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Makes issues of repairs, so that nothing is read that is not written. */
  readonly strict?: boolean | undefined;
}

/** Checks the options. Which columns there are depends on the rules, and is checked with the headings. */
export function checkTableOptions(options: TableOptions | undefined): TableOptions {
  if (options === undefined) return {};
  if (!isRecord(options))
    throw argumentError("invalid-type", ["options"], { value: showValue(options), expected: "object" });
  const { columns, strict } = options;
  if (strict !== undefined && typeof strict !== "boolean")
    throw argumentError("invalid-option", ["options", "strict"], {
      value: showValue(strict),
      expected: "boolean",
    });
  if (columns === undefined) return { strict };
  if (!isRecord(columns))
    throw argumentError("invalid-type", ["options", "columns"], {
      value: showValue(columns),
      expected: "object",
    });
  for (const [field, heading] of Object.entries(columns))
    if (typeof heading !== "string")
      throw argumentError("invalid-type", ["options", "columns", field], {
        value: showValue(heading),
        expected: "text",
      });
  return { columns: { ...columns } as Readonly<Record<string, string>>, strict };
}

/** The error for a field of `columns` that is none. */
export function unknownField(field: string, known: readonly string[]): ScoringError {
  return argumentError("invalid-option", ["options", "columns", field], {
    value: showValue(field),
    ...showNames(known),
  });
}
