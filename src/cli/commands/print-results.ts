import type { Printable } from "../../report/printable.ts";
import type { Io } from "../io.ts";
import type { Outcome } from "../score/outcome.ts";
import type { Format } from "./command.ts";

/** The results in a format, part by part. What prints them is loaded only where it is asked for. */
export async function printResults(
  { receipts }: Pick<Outcome, "receipts">,
  printable: Printable,
  format: Format,
  io: Io,
): Promise<Iterable<string>> {
  switch (format) {
    case "receipt":
      return [(await import("../../report/write-json.ts")).writeJson(receipts)];
    case "json":
      return (await import("../../report/print-json.ts")).printJson(printable);
    case "csv":
      return (await import("../../report/print-csv.ts")).printCsv(printable);
    case "markdown":
      return (await import("../../report/print-markdown.ts")).printMarkdown(printable);
    case "table": {
      const [{ printTable }, { paint }, { wantsColour }] = await Promise.all([
        import("../../report/print-table.ts"),
        import("../print/paint.ts"),
        import("../print/wants-colour.ts"),
      ]);
      return printTable({ ...printable, paint: wantsColour(io) ? paint : undefined });
    }
  }
}
