import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import canonicalize from "canonicalize";
import type { RuleSet } from "../model.ts";

/**
 * Computes the digest of plain data: SHA-256 over its RFC 8785 form, so that the order of keys means nothing.
 *
 * @param data - what JSON holds, without circles
 * @returns `sha256-` and 64 hex digits
 * @see {@link https://www.rfc-editor.org/rfc/rfc8785}
 */
export function digestData(data: object): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalize(data) ?? "")))}`;
}

/**
 * Computes the digest of a rule set: SHA-256 over its RFC 8785 form.
 *
 * Left out are the digest itself and the fields that explain: `title`, `legalBasis`, `extends` and `evidence`, so that a
 * new source for an old number needs no new version.
 *
 * @param ruleSet - any rule set, with or without a digest
 * @returns `sha256-` and 64 hex digits
 * @see {@link https://www.rfc-editor.org/rfc/rfc8785}
 */
export function digestOf(ruleSet: Omit<RuleSet, "digest"> & { readonly digest?: string }): string {
  const {
    digest: _digest,
    title: _title,
    legalBasis: _basis,
    extends: _extends,
    evidence: _evidence,
    ...binding
  } = ruleSet;
  return digestData(binding);
}
