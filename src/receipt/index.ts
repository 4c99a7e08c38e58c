/**
 * Receipts: what was scored, by which rules, with which result, in one document that can be checked and
 * computed again years later.
 *
 * @packageDocumentation
 */
export type { Difference } from "./compare-data.ts";
export { type Receipt, receipt } from "./receipt.ts";
export { type Replay, replay } from "./replay.ts";
