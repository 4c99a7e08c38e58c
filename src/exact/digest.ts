import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { canonicalJson } from "./canonical-json.ts";

/**
 * Computes the digest of plain data: SHA-256 over its RFC 8785 form, so that the order of keys means nothing.
 *
 * @param data - what JSON holds, as `copyPlain` gives it
 * @returns `sha256-` and 64 hex digits
 * @see {@link https://www.rfc-editor.org/rfc/rfc8785}
 */
export function digestData(data: object): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(data))))}`;
}
