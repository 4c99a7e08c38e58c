import { argumentError } from "../issues/argument-error.ts";
import type { Path } from "../issues/path.ts";
import { cutText, showNames, showValue } from "../issues/shown.ts";
import type { RuleSet } from "../model/index.ts";
import { compareVersions } from "./order.ts";
import { unknownRuleSet } from "./unknown-rule-set.ts";
import { reasonWithoutRules } from "./years-without-rules.ts";

const argument = ["reference"];
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
  return findByParts(list, parseReference(reference), argument);
}

/** The parts of a reference. */
export interface Reference {
  readonly id: string;
  readonly version: string | undefined;
  readonly digest: string | undefined;
}

/**
 * Finds the rule set that the parts of a reference name.
 *
 * @param list - rule sets, in any order, one id perhaps in several versions
 * @param path - where the reference was given
 * @param hint - `replayed` where it stands in a receipt, so that the error says what to do
 */
export function findByParts(
  list: readonly RuleSet[],
  { id, version, digest }: Reference,
  path: Path,
  hint: { readonly replayed?: true } = {},
): RuleSet {
  const ofId = list
    .filter((ruleSet) => ruleSet.id === id)
    .sort((a, b) => compareVersions(b.version, a.version));
  if (ofId.length === 0) {
    const params = { value: cutText(id), reason: reasonOf(id), ...showNames(newestFirst(list)), ...hint };
    throw unknownRuleSet("unknown-id", path, params);
  }
  const ofVersion = version === undefined ? ofId : ofId.filter((ruleSet) => ruleSet.version === version);
  if (ofVersion.length === 0) {
    const versions = showNames(ofId.map((ruleSet) => ruleSet.version));
    throw unknownRuleSet("unknown-version", path, { value: showValue(version), id, ...versions, ...hint });
  }
  const found = ofVersion.find((ruleSet) => digest === undefined || ruleSet.digest.startsWith(digest));
  if (found === undefined) {
    const held = showNames(ofVersion.map((ruleSet) => `${ruleSet.version} with ${ruleSet.digest}`));
    throw unknownRuleSet("digest-mismatch", path, { value: showValue(digest), id, ...held });
  }
  return found;
}

function parseReference(reference: string): Reference {
  if (typeof reference !== "string") {
    const params = { value: showValue(reference), expected: "reference" } as const;
    throw argumentError("invalid-type", argument, params);
  }
  const [name, digest] = cut(reference, "#");
  if (digest !== undefined && !digestPrefix.test(digest)) {
    const params = { value: showValue(digest), expected: "reference-digest" } as const;
    throw argumentError("invalid-type", argument, params);
  }
  const [id, version] = cut(name, "@");
  return { id, version, digest };
}

function cut(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** Why there are no rules of an id's authority and year, if that is known. */
function reasonOf(id: string): string | null {
  const [authority, year] = id.slice(0, 100).split("/");
  return reasonWithoutRules(authority ?? "", year ?? "") ?? null;
}

/** The ids, each once, those of the latest years first, as an error names only some. */
function newestFirst(list: readonly RuleSet[]): readonly string[] {
  const byYear = [...list].sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
  return [...new Set(byYear.map((ruleSet) => ruleSet.id))];
}
