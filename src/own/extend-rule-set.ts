import { type Issue, type IssueCode, ScoringError } from "../errors.ts";
import { quote } from "../exact/quote.ts";
import type { Criterion, Label, RuleSet } from "../model.ts";
import { isUnknown } from "../scoring/compile-criteria.ts";
import { parseRuleSet } from "./parse-rule-set.ts";

/** What an extension adds to a criterion. */
export type CriterionChanges = Pick<
  Criterion,
  "weight" | "points" | "scale" | "method" | "total" | "children" | "missing" | "rounding"
>;

/** An extension of a published rule set: its own name, and what it adds to criteria, by their id. */
export interface RuleSetChanges {
  /** An id of one's own: `"kabupaten-contoh/2024"`. */
  readonly id: string;
  /** Default `"1.0.0"`. */
  readonly version?: string | undefined;
  readonly title?: Label | undefined;
  readonly criteria: Readonly<Record<string, CriterionChanges>>;
}

/**
 * Extends a rule set by variables, indicators and weights of one's own where its own are unknown or absent.
 *
 * What the base knows stays: a number that its sources give cannot be changed, only what they leave open can
 * be filled in. Bands, scale, rounding and the way to the region are the base's. The result has an id and a
 * digest of its own, names its base and what differs (`extends`), and marks what was added as evidence of
 * level `own`.
 *
 * @param base - A published rule set, or one from {@link parseRuleSet}.
 * @param changes - The new id, and what is added.
 * @returns A rule set for `score`, frozen.
 * @throws {@link ScoringError} `invalid-rule-set`: `unknown-criterion`, `rule-unknown` (the base has no tree),
 *   `not-allowed` (the base knows it), and all that {@link parseRuleSet} finds.
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
  const issues: Issue[] = [];
  const { criteria } = base;
  if (isUnknown(criteria))
    throw refused([issueAt([], "rule-unknown", `${base.id} has no tree: ${criteria.unknown}`)]);
  const extended = extend(criteria, changes.criteria, issues);
  const known = idsOf(criteria);
  for (const id of Object.keys(changes.criteria)) {
    if (!known.has(id)) issues.push(issueAt([id], "unknown-criterion", `${quote(id)} is not in ${base.id}`));
  }
  if (issues.length > 0) throw refused(issues);
  const paths = Object.entries(changes.criteria).flatMap(([id, fields]) =>
    Object.keys(fields).map((field) => `criteria.${id}.${field}`),
  );
  const { id, version = "1.0.0", title = base.title } = changes;
  const gone = new Set([...known].filter((criterion) => !idsOf(extended).has(criterion)));
  return parseRuleSet({
    ...base,
    id,
    version,
    title,
    digest: "",
    criteria: extended,
    extends: { ruleSet: { id: base.id, version: base.version, digest: base.digest }, changes: paths },
    evidence: [
      ...base.evidence.filter(({ claim }) => !gone.has(claim.replace(/^criteria\./, ""))),
      ...paths.map((claim) => ({ claim, level: "own", sources: [], note: `added by ${id} to ${base.id}` })),
    ],
  }) as RuleSet<Grade, Zone>;
}

function extend(criterion: Criterion, changes: RuleSetChanges["criteria"], issues: Issue[]): Criterion {
  const { children } = criterion;
  const kept =
    children === undefined || isUnknown(children)
      ? children
      : children.map((child) => extend(child, changes, issues));
  const added = Object.hasOwn(changes, criterion.id) ? changes[criterion.id]! : {};
  for (const field of Object.keys(added) as (keyof CriterionChanges)[]) {
    if (!isOpen(criterion, field)) {
      const what = `the base knows it; only what is unknown or absent can be added`;
      issues.push(issueAt([criterion.id, field], "not-allowed", what));
    }
  }
  return { ...criterion, ...(kept === undefined ? {} : { children: kept }), ...added };
}

/** Whether the base leaves a field open: absent, unknown, or about children that cannot be computed with. */
function isOpen(criterion: Criterion, field: keyof CriterionChanges): boolean {
  const value = criterion[field];
  if (value === undefined || isUnknown(value)) return true;
  const { children } = criterion;
  if (field !== "children" && field !== "method" && field !== "total") return false;
  if (children === undefined || isUnknown(children)) return true;
  return children.some(({ weight, points }) => isUnknown(weight) || isUnknown(points));
}

function idsOf(criterion: Criterion): Set<string> {
  const { children } = criterion;
  const below =
    children === undefined || isUnknown(children) ? [] : children.flatMap((child) => [...idsOf(child)]);
  return new Set([criterion.id, ...below]);
}

function issueAt(path: readonly string[], code: IssueCode, what: string): Issue {
  return { code, path: ["criteria", ...path], message: `${["criteria", ...path].join(".")}: ${what}` };
}

function refused(issues: readonly Issue[]): ScoringError {
  return new ScoringError("invalid-rule-set", issues);
}
