/**
 * Sentences of issues and notes, reasons and words, in Indonesian and English.
 *
 * @packageDocumentation
 */

export type { Locale } from "../exact/index.ts";
export { type DescribedIssue, describeIssue } from "./describe-issue.ts";
export { describeNote } from "./describe-note.ts";
export { describeReason } from "./describe-reason.ts";
export { words } from "./words.ts";
