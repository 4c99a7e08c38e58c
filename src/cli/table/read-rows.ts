import { Readable } from "node:stream";
import Papa from "papaparse";
import type { Problem } from "./input.ts";
import { peek, putBefore } from "./peek.ts";
import type { Chunks } from "./read-chunks.ts";
import { addCell, isAllBlank, type Row, repeatCells, startChunk, startRow } from "./row.ts";

/** Takes a row that is not blank. */
export type TakeRow = (row: Row) => void;

type Complain = (problem: Problem) => void;

/**
 * Splits a CSV text into rows: commas or semicolons, quoted fields, any line ends. No row is kept.
 *
 * Up to the first quote a text has nothing but cells and lines, and is split where it is; from there on it
 * goes through a parser.
 */
export async function readRows(chunks: Chunks, take: TakeRow, addProblem: Complain): Promise<void> {
  const { head, chunks: all } = await peek(chunks, /[^\s;,]/);
  const delimiter = findDelimiter(head);
  const row = startRow();
  // for await would close the chunks when the parser takes them over
  for (let next = await all.next(); next.done !== true; next = await all.next()) {
    const chunk = next.value;
    if (chunk.includes(quote)) return parseRows(row, putBefore(chunk, all), delimiter, take, addProblem);
    splitRows(row, chunk, delimiter.charCodeAt(0), take);
  }
}

const [quote, feed, carriage] = [34, 10, 13];

function splitRows(row: Row, bytes: Buffer, delimiter: number, take: TakeRow): void {
  const { length } = bytes;
  // letters and most else are beyond, and passed over by one comparison
  const last = Math.max(delimiter, carriage);
  startChunk(row, bytes);
  let from = repeatCells(row, 0);
  let blank = isAllBlank(row);
  for (let i = from; i <= length; i++) {
    const byte = i < length ? bytes[i]! : feed;
    if (byte > last || (byte !== delimiter && byte !== feed && byte !== carriage)) continue;
    blank = addCell(row, from, i) && blank;
    from = i + 1;
    if (byte === delimiter) continue;
    if (blank) row.count = 0;
    else take(row);
    if (i < length) row.line += 1;
    if (byte === carriage && from < length && bytes[from] === feed) from += 1;
    from = repeatCells(row, from);
    blank = isAllBlank(row);
    i = from - 1;
  }
}

async function parseRows(
  row: Row,
  chunks: Chunks,
  delimiter: string,
  take: TakeRow,
  addProblem: Complain,
): Promise<void> {
  await parse(chunks, delimiter, ({ data, errors }) => {
    const broken = new Set(errors.map((error) => error.row));
    for (const [i, cells] of data.entries()) {
      const blank = putCells(row, cells);
      if (broken.has(i))
        addProblem({ line: row.line, what: "a quoted field is not closed, or text follows it" });
      else if (!blank) take(row);
      // a line end within a cell has to be quoted
      row.line += 1 + countLineEnds(row.bytes);
    }
  });
}

/** Puts cells one after another, and tells whether all are blank. */
function putCells(row: Row, cells: readonly string[]): boolean {
  startChunk(row, Buffer.from(cells.join("")));
  let blank = true;
  let from = 0;
  for (const cell of cells) {
    const to = from + Buffer.byteLength(cell);
    blank = addCell(row, from, to) && blank;
    from = to;
  }
  return blank;
}

async function parse(
  chunks: Chunks,
  delimiter: string,
  chunk: (result: Papa.ParseResult<string[]>) => void,
): Promise<void> {
  const stream = Readable.from(decode(chunks));
  try {
    await new Promise<void>((complete, error) => {
      // the types know files of browsers only
      const source = stream as unknown as Papa.LocalFile;
      Papa.parse<string[]>(source, { delimiter, newline: "\n", chunk, complete: () => complete(), error });
    });
  } finally {
    stream.destroy();
  }
}

async function* decode(chunks: Chunks): AsyncIterable<string> {
  for await (const chunk of chunks) {
    yield chunk.includes(carriage) ? chunk.toString().replace(/\r\n?/g, "\n") : chunk.toString();
  }
}

function countLineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(feed); at >= 0; at = bytes.indexOf(feed, at + 1)) count += 1;
  return count;
}

/** Semicolon or comma: what divides the first line that is not blank into more fields. */
function findDelimiter(text: string): ";" | "," {
  const first = /^.*[^\s;,].*$/m.exec(text)?.[0] ?? "";
  const count = (delimiter: string) => Papa.parse<string[]>(first, { delimiter }).data[0]?.length ?? 0;
  return count(";") > count(",") ? ";" : ",";
}
