import type { RuleSet } from "../../src/model/index.ts";

/** A rule set that was published: what its reference names, and its digest from then on. */
export interface Pin {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** What is checked of a rule set; `digest` is what its fields give now. */
type Computed = Pick<RuleSet, "id" | "version" | "digest">;

const list = "test/rules/published-digests.json";

/**
 * Finds where the rule sets have left what was published: edited, gone, or published without being pinned.
 *
 * @param pins - every published id, version and digest
 * @param computed - every rule set that there is, with the digest computed anew
 * @returns what to do about each, in the order of the pins, then of the rule sets
 */
export function checkPins(pins: readonly Pin[], computed: readonly Computed[]): string[] {
  const now = new Map(computed.map((ruleSet) => [nameOf(ruleSet), ruleSet.digest]));
  const pinned = new Set(pins.map(nameOf));
  const left = pins.flatMap((pin) => {
    const digest = now.get(nameOf(pin));
    if (digest === undefined) {
      return [
        `${nameOf(pin)} was published and is gone: somebody's results name it; restore it beside the newer ones`,
      ];
    }
    if (digest === pin.digest) return [];
    return [
      `${nameOf(pin)} was published with ${pin.digest} and now gives ${digest}: a published rule set is never edited; restore it and add a new version beside the old one`,
    ];
  });
  const added = [...now.keys()].filter((name) => !pinned.has(name));
  return [
    ...left,
    ...added.map((name) => `${name} is not in ${list}; when it is final, run npm run digests -- --publish`),
  ];
}

/** `id@version`, as a reference names it. */
export function nameOf({ id, version }: Pick<Pin, "id" | "version">): string {
  return `${id}@${version}`;
}
