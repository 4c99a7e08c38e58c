import type { RuleSetInput } from "../plan/compile.ts";
import type { Columns } from "./head/columns.ts";
import type { Field } from "./head/headings.ts";
import { listNotes, type TableNote } from "./notes/note-list.ts";
import { openTable } from "./open-table.ts";
import type { TableOptions } from "./options.ts";
import { placeOf, type TablePlace } from "./place.ts";
import { Refusal } from "./problems.ts";
import { readBatches, startRows } from "./read-batches.ts";
import type { Published } from "./rows/published.ts";
import type { CheckedRow, TableRow } from "./rows/row.ts";
import { openSource } from "./source/open-source.ts";
import type { TableInput } from "./source/read-input.ts";

/** The rows of a table, one after another. Notes and published figures are complete after the last one. */
export interface TableRows extends AsyncIterable<TableRow> {
  readonly notes: readonly TableNote[];
  readonly published: readonly Published[];
}

/** Rows some at a time with what the engine read of them and what they print besides, for programs that add them up. */
export interface RowBatches {
  readonly batches: AsyncGenerator<readonly CheckedRow[]>;
  readonly notes: readonly TableNote[];
  /** The place of a row, or of its cell in the column of a field where there is one. */
  readonly placeOf: (line: number, field?: Field) => TablePlace;
}

/** Opens a table for reading once, batch by batch. */
export function openBatches(
  ruleSet: RuleSetInput<string, string>,
  input: TableInput,
  options?: TableOptions,
): RowBatches {
  const table = openTable(ruleSet, options);
  // the reader itself, with all it knows of regions and units, is not kept beyond the last row
  let columns: Columns | undefined;
  async function* read() {
    try {
      const source = await openSource(table, input);
      const started = await startRows(table, source);
      columns = started.reader.columns;
      yield* readBatches(started, source);
    } catch (error) {
      throw await errorOf(error);
    }
  }
  return {
    batches: read(),
    get notes() {
      return listNotes(table.notes);
    },
    placeOf(line, field) {
      const column = field === undefined ? -1 : (columns?.fields[field] ?? -1);
      return placeOf(table.places, line, column < 0 ? undefined : column);
    },
  };
}

/** A refusal with its sentences, which are loaded for it; anything else as it is. */
async function errorOf(error: unknown): Promise<unknown> {
  if (!(error instanceof Refusal)) return error;
  const { buildError } = await import("./build-error.ts");
  return buildError(error.problems);
}

/**
 * Reads the rows of a table one after another, without keeping them: for tables larger than memory.
 *
 * Each row was held against the rules, and is one unit or a region as a whole; rows of long tables and of surveys
 * are put together first. What is wrong with any of them is thrown after the last row, all at once: rows that came
 * before are of no use then.
 *
 * @param ruleSet - The rules, as for `score`.
 * @param input - Text, bytes, a file of a browser, or a stream of either; a workbook is read whole.
 * @param options - Names of columns, and whether repairs are refused.
 * @returns The rows, with notes and published figures that are complete once they were read.
 * @throws {@link ScoringError} `invalid-assessment` after the last row, or where there is no table at all;
 *   `invalid-rule-set`, `invalid-argument` at once.
 * @example
 * ```ts
 * import { ombudsmanRi2022 } from "kepatuhan";
 * import { readRows } from "kepatuhan/table";
 *
 * const names = [];
 * const text = "daerah;lokus;nilai\nKota Solok;DPMPTSP;90,5\n;Disdukcapil;88\n";
 * for await (const { region, unit } of readRows(ombudsmanRi2022, text)) names.push(`${unit} of ${region.name}`);
 * names; // ["DPMPTSP of Kota Solok", "Disdukcapil of Kota Solok"]
 * ```
 */
export function readRows(
  ruleSet: RuleSetInput<string, string>,
  input: TableInput,
  options?: TableOptions,
): TableRows {
  const opened = openBatches(ruleSet, input, options);
  const found: Published[] = [];
  return {
    async *[Symbol.asyncIterator]() {
      for await (const batch of opened.batches) {
        for (const { line, region, unit, unitType, known, published } of batch) {
          if (published !== undefined) found.push(published);
          yield { line, region, unit, unitType, known };
        }
      }
    },
    get notes() {
      return opened.notes;
    },
    published: found,
  };
}
