/** What stands for a value that is no text, finite number, truth value or null. */
export interface ShownOther {
  readonly type: "list" | "object" | "function" | "bigint" | "symbol" | "undefined" | "number";
  /** What a bigint, a symbol or a number that is not finite reads. */
  readonly text?: string;
}

/** A value of the input in an issue's params: plain data, text cut at 40 characters. */
export type Shown = string | number | boolean | null | ShownOther;

const longest = 40;

/** Cuts text at 40 characters, the last of which then is an ellipsis. */
export function cutText(text: string): string {
  // 41 characters are at most 82 units; more than 100 units are always cut
  return text.length <= longest ? text : text.slice(0, 100).replace(/^(.{39})..+$/su, "$1…");
}

/** Turns any value into plain data for an issue's params. */
export function showValue(value: unknown): Shown {
  if (typeof value === "string") return cutText(value);
  if (typeof value === "number")
    return Number.isFinite(value) ? value : { type: "number", text: String(value) };
  if (typeof value === "boolean" || value === null) return value;
  if (typeof value === "object") return { type: Array.isArray(value) ? "list" : "object" };
  if (typeof value === "bigint" || typeof value === "symbol")
    return { type: typeof value as "bigint" | "symbol", text: cutText(String(value)) };
  return { type: typeof value as "function" | "undefined" };
}

/** Shows names in an issue's params: the first ten, each cut, and how many more there are. */
export function showNames(names: readonly string[]): {
  readonly expected: readonly string[];
  readonly more: number;
} {
  return { expected: names.slice(0, 10).map(cutText), more: Math.max(names.length - 10, 0) };
}
