import { createHash } from "node:crypto";

/** RFC 8785 and SHA-256 by another hand, for plain data whose numbers JavaScript writes. */
export function digestByHand(data: unknown): string {
  return `sha256-${createHash("sha256").update(canonical(data), "utf8").digest("hex")}`;
}

function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
}
