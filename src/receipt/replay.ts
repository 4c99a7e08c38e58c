import { digestData } from "../exact/digest.ts";
import { describePlace, type Path, valueAt } from "../issues/path.ts";
import type { Issue, ScoringError } from "../issues/scoring-error.ts";
import type { RegionResult, RuleSet } from "../model/index.ts";
import { compile, type RuleSetInput } from "../plan/compile.ts";
import { findByParts } from "../rules/find-by-reference.ts";
import { ruleSets } from "../rules/index.ts";
import { score } from "../score/score.ts";
import { version } from "../version.ts";
import { compareData, type Difference } from "./compare-data.ts";
import { copyData } from "./copy-data.ts";
import { readReceipt } from "./read-receipt.ts";
import type { Receipt } from "./receipt.ts";

/** What computing a receipt again gave. */
export interface Replay {
  /** Whether nothing differs. */
  readonly same: boolean;
  /** Every place that differs: the digest of the whole, the rule set, each leaf of the result. */
  readonly differences: readonly Difference[];
  /** The versions of the engine then and now. Another version alone is no difference. */
  readonly engine: { readonly recorded: string; readonly current: string };
}

/**
 * Computes a receipt again and says whether it is the same, or what differs.
 *
 * Looked at are the digest of the whole, which rule set it is with its digest, and every leaf of the result. An
 * assessment that cannot be scored any more is a difference as well.
 *
 * @param receipt - A receipt, as it comes out of `JSON.parse`.
 * @param ruleSet - For a receipt by a custom rule set: that one. Without it, the published rule set that the receipt
 *   names.
 * @returns Plain data.
 * @throws {@link ScoringError} `invalid-argument` with every issue for what is no receipt (`invalid-type`,
 *   `missing-field`, `not-allowed`, `not-finite`, `too-deep`, `too-large`); `unknown-rule-set` (`unknown-id`,
 *   `unknown-version`) saying what there is; `invalid-rule-set` when the one given makes no sense, or its digest is
 *   not its own (`digest-mismatch`).
 * @example
 * ```ts
 * import { ombudsmanRi2022 } from "kepatuhan";
 * import { receipt, replay } from "kepatuhan/receipt";
 *
 * const region = { name: "Kota Payakumbuh", type: "kota" } as const;
 * const kept = JSON.stringify(receipt(ombudsmanRi2022, { region, score: "89.45" }));
 * replay(JSON.parse(kept)).same; // true
 *
 * const changed = JSON.parse(kept.replace('"grade":"A"', '"grade":"B"'));
 * replay(changed).differences.map(({ path }) => path.join(".")); // ["digest", "result.grade"]
 * replay(changed).differences[1]?.message; // 'result.grade: "B" in the receipt, "A" expected'
 * ```
 */
export function replay(receipt: Receipt, ruleSet?: RuleSetInput): Replay {
  const read = readReceipt(receipt);
  const { digest, ...contents } = read;
  const rules = ruleSet === undefined ? findRules(read) : ruleSet;
  const { reference } = compile(rules);
  const differences = [
    ...compareData(read, ["digest"], digestData(contents), digest),
    ...compareData(read, ["ruleSet"], reference, read.ruleSet),
    ...compareResult(rules, read),
  ];
  const engine = { recorded: read.engine.version, current: version };
  return { same: differences.length === 0, differences, engine };
}

/** The published rules by id and version: that their digest is another is a difference, and no error. */
function findRules({ ruleSet: { id, version } }: Receipt): RuleSet {
  return findByParts(ruleSets(), { id, version, digest: undefined }, ["ruleSet"], { replayed: true });
}

function compareResult(rules: RuleSetInput, receipt: Receipt): readonly Difference[] {
  let result: RegionResult;
  try {
    result = score(rules, receipt.assessment);
  } catch (error) {
    const { code, issues } = error as ScoringError;
    if (code !== "invalid-assessment") throw error;
    return issues.map((issue) => differenceOf(receipt, ["assessment", ...issue.path], issue));
  }
  return compareData(receipt, ["result"], copyData(result, "invalid-rule-set", 1), receipt.result);
}

/** That an assessment cannot be scored any more. */
function differenceOf(receipt: Receipt, path: Path, { code, params, what }: Issue): Difference {
  const found = valueAt(receipt, path);
  const message = `${describePlace(receipt, path)}: ${what}`;
  return { path, ...(found === undefined ? {} : { found }), issue: { code, params }, message };
}
