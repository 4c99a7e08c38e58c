import { type Assessment, type RuleSet, ScoringError } from "../index.ts";
import { type Receipt, receipt } from "../receipt/index.ts";

/**
 * A receipt for every assessment, in their order.
 *
 * @throws {@link ScoringError} Its issues say which assessment they are of, as those of `scoreAll` do.
 */
export function writeReceipts(ruleSet: RuleSet, assessments: readonly Assessment[]): readonly Receipt[] {
  return assessments.map((assessment, i) => {
    try {
      return receipt(ruleSet, assessment);
    } catch (error) {
      const { code, issues } = error as ScoringError;
      if (code === undefined) throw error;
      const placed = issues.map((issue) => ({
        ...issue,
        path: [i, ...issue.path],
        message: `[${i}].${issue.message}`,
      }));
      throw new ScoringError(code, placed);
    }
  });
}
