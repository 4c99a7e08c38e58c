import { digestData } from "../exact/digest.ts";
import { ScoringError } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import type { Assessment, RegionResult, RuleSet, RuleSetReference } from "../model/index.ts";
import { score } from "../score/score.ts";
import { version } from "../version.ts";
import { copyData } from "./copy-data.ts";
import { pinOf } from "./pin-of.ts";

/** What was scored, by which rules, with which result: plain data, survives JSON unchanged. */
export interface Receipt<Grade extends string = string, Zone extends string = string> {
  /** The version of this very form. */
  readonly format: 1;
  /** What computed it. */
  readonly engine: { readonly name: "kepatuhan"; readonly version: string };
  readonly ruleSet: RuleSetReference;
  /** The input as given: numbers stay numbers, text stays text. */
  readonly assessment: Assessment;
  readonly result: RegionResult<Grade, Zone>;
  /** `sha256-` and 64 hex digits over the RFC 8785 form of all the other fields. */
  readonly digest: string;
}

/**
 * Scores one region and writes a receipt of it, to be kept and shown to be right later with {@link replay}.
 *
 * The digest shows that nothing was changed by accident, and names the receipt: whoever publishes or signs
 * it is bound to input and result. By itself it is no signature, as anybody can compute another.
 *
 * @param ruleSet - A published rule set, or one from `parseRuleSet`.
 * @param assessment - As for `score`. Fields that the engine does not know are kept in the receipt as well.
 * @returns A new object that shares nothing with the assessment.
 * @throws {@link ScoringError} `invalid-assessment` with every issue that `score` finds, or before that with
 *   those of what JSON cannot hold (`invalid-type`, `not-finite`, `not-allowed`, `too-deep`);
 *   `invalid-rule-set` when the rule set cannot be compiled, or its digest is not its own (`digest-mismatch`).
 * @see {@link https://www.rfc-editor.org/rfc/rfc8785}
 * @example
 * ```ts
 * import { ombudsmanRi2022 } from "kepatuhan";
 * import { receipt } from "kepatuhan/receipt";
 *
 * const written = receipt(ombudsmanRi2022, {
 *   region: { name: "Kota Payakumbuh", type: "kota" },
 *   score: "89.450",
 * });
 * written.ruleSet.id; // "ombudsman-ri/2022"
 * written.assessment.score; // "89.450"
 * written.result.grade; // "A"
 * ```
 */
export function receipt<Grade extends string, Zone extends string>(
  ruleSet: RuleSet<Grade, Zone>,
  assessment: Assessment,
): Receipt<Grade, Zone> {
  const given = copyData(assessment, "invalid-assessment", 1);
  const result = copyData(score(ruleSet, given), "invalid-rule-set", 1);
  const { id, version: ofRules, digest } = ruleSet;
  const right = pinOf(ruleSet);
  if (digest !== right) {
    const message = `digest: ${quote(digest)} is not the digest of these rules, ${right}`;
    throw new ScoringError("invalid-rule-set", [{ code: "digest-mismatch", path: ["digest"], message }]);
  }
  const contents = {
    format: 1,
    engine: { name: "kepatuhan", version },
    ruleSet: { id, version: ofRules, digest },
    assessment: given,
    result,
  } as const;
  return { ...contents, digest: digestData(contents) };
}
