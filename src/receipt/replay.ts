import { digestData } from "../exact/digest.ts";
import { valueAt } from "../issues/describe-place.ts";
import { ScoringError } from "../issues/errors.ts";
import type { RegionResult, RuleSet, RuleSetReference } from "../model/index.ts";
import { resolve } from "../rules/index.ts";
import { score } from "../score/score.ts";
import { version } from "../version.ts";
import { compareData, type Difference } from "./compare-data.ts";
import { copyData } from "./copy-data.ts";
import { pinOf } from "./pin-of.ts";
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
 * Looked at are the digest of the whole, the digest of the rule set as its fields give it now, and every leaf
 * of the result. An assessment that cannot be scored any more is told as a difference as well.
 *
 * @param receipt - A receipt, as it comes out of `JSON.parse`.
 * @param ruleSet - For a receipt by rules of one's own: these, from `parseRuleSet` or `extendRuleSet`.
 *   Without it, the published rule set that the receipt names.
 * @returns Plain data.
 * @throws {@link ScoringError} `invalid-argument` with every issue for what is no receipt (`invalid-type`,
 *   `missing-field`, `not-allowed`, `not-finite`, `too-deep`); `unknown-rule-set` (`unknown-id`,
 *   `unknown-version`) saying what there is; `invalid-rule-set` when the one given cannot be compiled.
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
export function replay(receipt: Receipt, ruleSet?: RuleSet): Replay {
  const read = readReceipt(receipt);
  const { digest, ...contents } = read;
  const rules = ruleSet ?? findRules(read.ruleSet);
  const result = scoreAgain(rules, read);
  const { id, version: ofRules } = rules;
  const reference = { id, version: ofRules, digest: pinOf(rules) };
  const differences = [
    ...compareData(read, ["digest"], digestData(contents), digest),
    ...compareData(read, ["ruleSet"], reference, read.ruleSet),
    ...("differences" in result
      ? result.differences
      : compareData(read, ["result"], result.computed, read.result)),
  ];
  const engine = { recorded: read.engine.version, current: version };
  return { same: differences.length === 0, differences, engine };
}

/** The published rules by id and version: that their digest is another is a difference, and no error. */
function findRules({ id, version }: RuleSetReference): RuleSet {
  try {
    return resolve(`${id}@${version}`);
  } catch (error) {
    const { code, issues } = error as ScoringError;
    if (code === undefined) throw error;
    const named = issues.map((issue) => {
      const what = issue.message.replace(/^reference: /, "");
      return {
        ...issue,
        path: ["ruleSet"],
        message: `ruleSet: ${what}; a receipt by rules of one's own is replayed with these`,
      };
    });
    throw new ScoringError(code, named);
  }
}

type Outcome = { readonly computed: RegionResult } | { readonly differences: readonly Difference[] };

function scoreAgain(rules: RuleSet, receipt: Receipt): Outcome {
  const { assessment } = receipt;
  try {
    return { computed: copyData(score(rules, assessment), "invalid-rule-set", 1) };
  } catch (error) {
    const { code, issues } = error as ScoringError;
    if (code !== "invalid-assessment") throw error;
    const differences = issues.map(({ path: within, message }) => {
      const path = ["assessment", ...within];
      const found = valueAt(receipt, path);
      const top = within.length === 0 ? "" : "assessment.";
      return { path, ...(found === undefined ? {} : { found }), message: `${top}${message}` };
    });
    return { differences };
  }
}
