import { hash } from "@stablelib/sha256";
import { canonicalJson } from "./canonical-json.ts";

/**
 * Computes the digest of plain data: SHA-256 over its RFC 8785 form, so that the order of keys means nothing.
 *
 * @param data - what JSON holds, as `copyPlain` gives it
 * @returns `sha256-` and 64 hex digits
 * @see {@link https://www.rfc-editor.org/rfc/rfc8785}
 */
export function digestData(data: object): string {
  let text = "sha256-";
  for (const byte of hash(new TextEncoder().encode(canonicalJson(data)))) {
    text += byte.toString(16).padStart(2, "0");
  }
  return text;
}
