import { idOf, type Request } from "./read-request.ts";
import { toDo } from "./to-do.ts";

/**
 * Writes what was done and what is left to do until a new rule set is published.
 *
 * @param from - id of the rule set that it is a copy of
 * @param changed - the files that were written, as paths from the root
 */
export function writeReport(request: Request, from: string, changed: readonly string[]): string {
  const id = idOf(request);
  const steps = [
    `src/rules/${id}.ts: write what stands behind every "${toDo.trim()}", and mend what is no longer as in ${from}`,
    "src/locale/id/texts/: the Indonesian of its reasons and notes of evidence, by their English text",
    "npm run digests and npm run documents: whenever the file has changed",
    "README.md: the table of rule sets, and the sentence below it on years without rules",
    `CHANGELOG.md: a line under [Unreleased] that names \`${id}\``,
    "test/score/printed-of.ts: a line of what was printed of it, for the oracle of the tests",
    "test/cases/published.jsonl: results that were published, where there are any",
    "npm run conformance: its vectors",
    "npm test, until nothing fails but that the rule set is not published; then commit",
    "npm run digests -- --publish, and commit that: from then on the rules are never edited",
  ];
  const documents = [`docs/rules/${id}.md`, `json/rules/${id}.json`, "the pages that list it"];
  const done = [...changed, ...documents].map((path) => `  ${path}`).join("\n");
  const left = steps.map((step, i) => `  ${i + 1}. ${step}`).join("\n");
  return `${id} is begun as a copy of ${from}. Written:\n${done}\n\nLeft to do, in this order:\n${left}`;
}
