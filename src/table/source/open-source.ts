import { chooseSeparator } from "../head/choose-separator.ts";
import { noteReading } from "../notes/note-list.ts";
import { refusal } from "../problems.ts";
import type { Table } from "../table.ts";
import type { Merge } from "../xlsx/scan-sheet.ts";
import { formatOf } from "./format-of.ts";
import { readInput, type TableInput } from "./read-input.ts";
import { openText } from "./read-text.ts";
import { type RawRow, splitChunk, startSplitter } from "./split-rows.ts";

/** The rows of a file as they stand there, some at a time. */
export interface Source {
  readonly batches: AsyncGenerator<readonly RawRow[]> | Generator<readonly RawRow[]>;
  /** What a sheet declares as merged. */
  readonly merges: readonly Merge[];
  /** Notes what is known of the file once all of it was read. */
  readonly close: () => void;
}

/** So many bytes show what a file is. */
const enoughToTell = 1024;
/** The most that a workbook may be, as it is packed. */
const mostPacked = 1 << 27;
const sampleLength = 1 << 16;

/** Opens text or a workbook; anything else is refused, with what to do. */
export async function openSource(table: Table, input: TableInput): Promise<Source> {
  const chunks = readInput(input);
  const first = await readHead(chunks);
  if (typeof first === "string") return openRows(table, first, chunks);
  const format = formatOf(first);
  if (format === "text") return openRows(table, first, chunks);
  if (format !== "zip") throw refusal("table-format", { format });
  // a workbook is rare, and what reads it is large
  const [{ readWorkbook }, bytes] = await Promise.all([
    import("../xlsx/read-workbook.ts"),
    readAll(first, chunks),
  ]);
  const { sheet, others, rows, merges } = await readWorkbook(bytes);
  table.places.sheet = sheet;
  if (others > 0) noteReading(table.notes, "sheet", { sheet, others });
  return { batches: [rows][Symbol.iterator]() as Generator<readonly RawRow[]>, merges, close: () => {} };
}

/** The beginning of the input: text as it comes, or bytes enough to tell what it is. */
async function readHead(chunks: AsyncGenerator<Uint8Array | string>): Promise<Uint8Array | string> {
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < enoughToTell) {
    const next = await chunks.next();
    if (next.done === true) return head;
    if (typeof next.value === "string" && head.length === 0) return next.value;
    const bytes = typeof next.value === "string" ? new TextEncoder().encode(next.value) : next.value;
    head = head.length === 0 ? bytes : concat([head, bytes]);
  }
  return head;
}

async function readAll(first: Uint8Array, chunks: AsyncGenerator<Uint8Array | string>): Promise<Uint8Array> {
  const parts = [first];
  let length = first.length;
  for await (const chunk of chunks) {
    if (typeof chunk === "string") throw refusal("table-format", { format: "damaged" });
    length += chunk.length;
    if (length > mostPacked) throw refusal("table-too-large", { limit: mostPacked, of: "packed-bytes" });
    parts.push(chunk);
  }
  return parts.length === 1 ? first : concat(parts);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

async function openRows(
  table: Table,
  first: Uint8Array | string,
  chunks: AsyncGenerator<Uint8Array | string>,
): Promise<Source> {
  const { texts, decoding } = openText(first, chunks);
  let sample = "";
  while (sample.length < sampleLength) {
    const next = await texts.next();
    if (next.done === true) break;
    sample += next.value;
  }
  const { notes, vocabulary, options } = table;
  const named = /^sep=([^\n])\n/i.exec(sample);
  const text = named === null ? sample : sample.slice(named[0].length);
  const separator = named?.[1] ?? chooseSeparator(text.slice(0, sampleLength), vocabulary, options);
  if ([";", "\t"].includes(separator)) noteReading(notes, "separator", { separator });
  const close = () => {
    const encoding = decoding?.encoding ?? "utf-8";
    if (encoding !== "utf-8") noteReading(notes, "encoding", { encoding: encoding.toUpperCase() });
  };
  const firstLine = named === null ? 1 : 2;
  return { batches: splitAll(text, texts, separator, firstLine), merges: [], close };
}

async function* splitAll(
  first: string,
  texts: AsyncGenerator<string>,
  separator: string,
  line: number,
): AsyncGenerator<readonly RawRow[]> {
  const splitter = startSplitter(separator);
  splitter.line = line;
  yield splitChunk(splitter, first, false);
  for await (const text of texts) yield splitChunk(splitter, text, false);
  yield splitChunk(splitter, "", true);
}
