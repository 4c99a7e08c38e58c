import type { Criterion, RuleSet } from "../model/index.ts";
import type { RuleSetChanges } from "./changes.ts";
import { type Additions, childrenOf, replacedIn } from "./check-targets.ts";
import { parseRuleSet } from "./parse-rule-set.ts";
import { readChanges } from "./read-changes.ts";

/**
 * Extends a rule set by variables, indicators and weights where its own are unknown or absent.
 *
 * What the base knows stays: a number that its sources give cannot be changed, only what they leave open can
 * be filled in. That is: unknown weights and points; scales of criteria without points; policies for what is
 * missing; and children, method, total and rounding where the children are unknown, absent or of unknown
 * weight. Bands, the scale of scores and the way to the region are the base's. The result has an id and a
 * digest of its own, names its base and what differs (`extends`), and marks what was added as evidence of
 * level `own`; what the base said of criteria that were replaced is left out.
 *
 * @param base - A published rule set, or one from {@link parseRuleSet}.
 * @param changes - The new id, and what is added.
 * @returns A rule set for `score`, frozen.
 * @throws {@link ScoringError} `invalid-rule-set`: what {@link parseRuleSet} finds in the base; or else what is wrong
 *   with the changes: their shape, `unknown-criterion`, `rule-unknown` (the base has no tree), `not-allowed` (a field
 *   that an extension cannot have, one that the base knows, an id that is taken); or else what {@link parseRuleSet}
 *   finds in the result.
 * @example
 * ```ts
 * import { ombudsmanRi2024, score } from "kepatuhan";
 * import { extendRuleSet } from "kepatuhan/schema";
 *
 * const own = extendRuleSet(ombudsmanRi2024, {
 *   id: "kabupaten-contoh/2024",
 *   criteria: {
 *     pengaduan: {
 *       method: "mean",
 *       children: [
 *         { id: "petugas", label: { id: "Petugas", en: "Officer" }, scale: { from: 0, to: 3 } },
 *         { id: "tindak-lanjut", label: { id: "Tindak lanjut", en: "Follow-up" }, scale: { from: 0, to: 3 } },
 *       ],
 *     },
 *   },
 * });
 * const pengaduan = { answers: { petugas: 3, "tindak-lanjut": 2 } };
 * const result = score(own, {
 *   region: { name: "Kabupaten Contoh", type: "kabupaten" },
 *   units: [{ name: "Disdukcapil", dimensions: { input: 20, proses: 30, output: 20, pengaduan } }],
 * });
 * result.exact; // "1759/20"
 * own.extends?.changes; // ["criteria.pengaduan.method", "criteria.pengaduan.children"]
 * ```
 */
export function extendRuleSet<Grade extends string, Zone extends string>(
  base: RuleSet<Grade, Zone>,
  changes: RuleSetChanges,
): RuleSet<Grade, Zone> {
  const known = parseRuleSet(base);
  const { id, version = "1.0.0", title = known.title, criteria: additions } = readChanges(known, changes);
  const added: Additions = new Map(Object.entries(additions));
  const criteria = known.criteria as Criterion;
  const paths = [...added].flatMap(([target, fields]) =>
    Object.keys(fields).map((field) => `criteria.${target}.${field}`),
  );
  const gone = replacedIn(criteria, added);
  return parseRuleSet({
    ...known,
    id,
    version,
    title,
    digest: "",
    criteria: extend(criteria, added),
    extends: { ruleSet: { id: known.id, version: known.version, digest: known.digest }, changes: paths },
    evidence: [
      ...known.evidence.filter(({ claim }) => !isReplaced(claim, paths, gone)),
      ...paths.map((claim) => ({
        claim,
        level: "own",
        sources: [],
        note: `added by ${id} to ${known.id}`,
      })),
    ],
  }) as RuleSet<Grade, Zone>;
}

function extend(criterion: Criterion, added: Additions): Criterion {
  const fields = added.get(criterion.id) ?? {};
  if (fields.children !== undefined) {
    // the total was that of the children that go
    const { total: _total, ...rest } = criterion;
    return { ...rest, ...fields };
  }
  const children = childrenOf(criterion);
  const kept = children.length === 0 ? {} : { children: children.map((child) => extend(child, added)) };
  return { ...criterion, ...kept, ...fields };
}

/** Whether the base's evidence for a claim is about something that the changes replaced. */
function isReplaced(claim: string, paths: readonly string[], gone: ReadonlySet<string>): boolean {
  const [part, id = ""] = claim.split(".");
  return (
    (part === "criteria" && gone.has(id)) ||
    paths.some((path) => claim === path || claim.startsWith(`${path}.`))
  );
}
