const longestQuote = 40;

/**
 * Shows a value of any kind in a message, cut at 40 characters.
 *
 * Control characters come out escaped; lists and objects are named, not printed.
 */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  const text = typeof value === "string" ? value : String(value);
  const short = text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
  return typeof value === "string" ? JSON.stringify(short) : short;
}
