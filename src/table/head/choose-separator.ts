import Papa from "papaparse";
import type { TableOptions } from "../options.ts";
import { findHead, mostTitleRows } from "./find-head.ts";
import type { Vocabulary } from "./vocabulary.ts";

const separators = [",", ";", "\t"] as const;

/** What divides the columns: what makes the most known headings, else the most cells, of the beginning of a text. */
export function chooseSeparator(sample: string, vocabulary: Vocabulary, options: TableOptions): string {
  let best: { readonly separator: string; readonly known: number; readonly cells: number } | undefined;
  for (const separator of separators) {
    const parser = new Papa.Parser({ delimiter: separator, newline: "\n", preview: mostTitleRows + 1 });
    const { data } = parser.parse(sample, 0, false) as { readonly data: readonly string[][] };
    const rows = data.map((cells, i) => ({ line: i + 1, cells }));
    const head = findHead(rows, vocabulary, options);
    const cells = head === undefined ? 0 : rows[head.at]!.cells.length;
    const known = head?.known ?? 0;
    if (best === undefined || known > best.known || (known === best.known && cells > best.cells))
      best = { separator, known, cells };
  }
  return best!.separator;
}
