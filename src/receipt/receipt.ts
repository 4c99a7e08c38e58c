import { digestData } from "../exact/digest.ts";
import type { Assessment, RegionResult, RuleSetReference } from "../model/index.ts";
import type { RuleSetInput } from "../plan/compile.ts";
import { score } from "../score/score.ts";
import { version } from "../version.ts";
import { copyData } from "./copy-data.ts";

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
 * @param ruleSet - As for `score`.
 * @param assessment - As for `score`; of an object of a class, its own fields.
 * @returns A new object that shares nothing with the assessment.
 * @throws {@link ScoringError} `invalid-assessment` with every issue that `score` finds, or before that with
 *   those of what JSON cannot hold (`invalid-type`, `not-finite`, `not-allowed`, `too-deep`, `too-large`);
 *   `invalid-rule-set` when the rule set makes no sense, or its digest is not its own (`digest-mismatch`).
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
  ruleSet: RuleSetInput<Grade, Zone>,
  assessment: Assessment,
): Receipt<Grade, Zone> {
  const given = copyData(assessment, "invalid-assessment", 1);
  // of its own, as a result shares labels with the rules
  const result = copyData(score(ruleSet, given), "invalid-rule-set", 1);
  const contents = {
    format: 1,
    engine: { name: "kepatuhan", version },
    ruleSet: result.ruleSet,
    assessment: given,
    result,
  } as const;
  return { ...contents, digest: digestData(contents) };
}
