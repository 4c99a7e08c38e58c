export type * from "./assessment.ts";
export type * from "./decimal.ts";
export type * from "./evidence.ts";
export type * from "./region.ts";
export type * from "./result.ts";
export type * from "./rule-set.ts";
export type * from "./words.ts";
