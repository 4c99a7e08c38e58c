import { quote } from "../issues/quote.ts";
import { issueAt, refused } from "../issues/refuse-changes.ts";
import { isRecord } from "../issues/report.ts";
import type { Additions } from "./check-targets.ts";

/** What is added to each criterion; fields that are undefined are not there. */
export function readChanges(changes: unknown): Additions {
  if (!isRecord(changes)) throw refused([issueAt([], "invalid-type", `${quote(changes)} is not an object`)]);
  const { criteria } = changes;
  if (!isRecord(criteria)) {
    const what = `${quote(criteria)} is not an object of additions by criterion id`;
    throw refused([issueAt(["criteria"], "invalid-type", what)]);
  }
  const wrong = Object.entries(criteria).filter(([, fields]) => !isRecord(fields));
  if (wrong.length > 0) {
    throw refused(
      wrong.map(([id, fields]) =>
        issueAt(["criteria", id], "invalid-type", `${quote(fields)} is not an object of fields`),
      ),
    );
  }
  const given = (fields: unknown) =>
    Object.fromEntries(Object.entries(fields as object).filter(([, value]) => value !== undefined));
  return new Map(Object.entries(criteria).map(([id, fields]) => [id, given(fields)]));
}
