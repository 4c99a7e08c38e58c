import { digestData } from "../exact/digest.ts";
import type { RuleSet } from "../model/index.ts";

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
