/**
 * Sentences of issues and notes, reasons and words, in Indonesian and English.
 *
 * @packageDocumentation
 */

export type { Locale } from "../exact/index.ts";
export { describeIssue } from "./describe-issue.ts";
export { describeNote } from "./describe-note.ts";
export { describeReason } from "./describe-reason.ts";
export type { DescribedIssue } from "./described-issue.ts";
export { words } from "./words.ts";
