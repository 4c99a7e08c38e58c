import { quote } from "../issues/quote.ts";
import { refuse } from "../issues/refuse.ts";
import type { RuleSet } from "../model/index.ts";
import { compareVersions } from "./order.ts";
import { reasonWithoutRules } from "./years-without-rules.ts";

const argument = "reference";
const digestPrefix = /^sha256-[0-9a-f]{12,64}$/;

/**
 * Finds the rule set that a reference `id[@version][#sha256-hex]` names.
 *
 * Without a version it is the newest that agrees with the digest, so that a pin by digest holds when newer
 * versions appear; without either it is the newest.
 *
 * @param list - rule sets, in any order, one id perhaps in several versions
 * @param reference - the reference; a digest may be cut to 12 hex digits
 * @returns exactly what was asked for
 * @throws {@link ScoringError} `invalid-argument` (`invalid-type`) or `unknown-rule-set` (`unknown-id`,
 *   `unknown-version`, `digest-mismatch`)
 */
export function findByReference(list: readonly RuleSet[], reference: string): RuleSet {
  const { id, version, digest } = parseReference(reference);
  const ofId = list
    .filter((ruleSet) => ruleSet.id === id)
    .sort((a, b) => compareVersions(b.version, a.version));
  if (ofId.length === 0) refuse("unknown-rule-set", "unknown-id", argument, sayUnknown(list, id));

  const ofVersion = version === undefined ? ofId : ofId.filter((ruleSet) => ruleSet.version === version);
  if (ofVersion.length === 0) {
    const versions = ofId.map((ruleSet) => ruleSet.version).join(", ");
    const what = `${id} has no version ${quote(version)}; there is ${versions}`;
    refuse("unknown-rule-set", "unknown-version", argument, what);
  }
  const found = ofVersion.find((ruleSet) => digest === undefined || ruleSet.digest.startsWith(digest));
  if (found === undefined) {
    const held = ofVersion.map((ruleSet) => `${ruleSet.version} with ${ruleSet.digest}`).join(", ");
    const what = `the digest ${quote(digest)} is not that of ${id}; there is ${held}`;
    refuse("unknown-rule-set", "digest-mismatch", argument, what);
  }
  return found;
}

interface Reference {
  readonly id: string;
  readonly version: string | undefined;
  readonly digest: string | undefined;
}

function parseReference(reference: string): Reference {
  if (typeof reference !== "string") {
    const what = `${quote(reference)} is not text such as "ombudsman-ri/2022@1.0.0"`;
    refuse("invalid-argument", "invalid-type", argument, what);
  }
  const [name, digest] = cut(reference, "#");
  if (digest !== undefined && !digestPrefix.test(digest)) {
    const what = `the digest ${quote(digest)} is not sha256- with 12 to 64 hex digits in lower case`;
    refuse("invalid-argument", "invalid-type", argument, what);
  }
  const [id, version] = cut(name, "@");
  return { id, version, digest };
}

function cut(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function sayUnknown(list: readonly RuleSet[], id: string): string {
  const [authority, year] = id.slice(0, 100).split("/");
  const gap = reasonWithoutRules(authority ?? "", year ?? "");
  const ids = [...new Set(list.map((ruleSet) => ruleSet.id))].sort().join(", ");
  return gap === undefined
    ? `there is no rule set ${quote(id)}; there are ${ids}`
    : `${quote(id)} cannot be scored, ${gap}; there are ${ids}`;
}
