/**
 * Scores, classifies and ranks regions by the rules of Indonesia's public-service compliance assessment:
 * exactly, by rule sets that are pinned, and with every part of a score shown.
 *
 * @packageDocumentation
 */

export { type ColumnTies, rankColumns } from "./columns/rank-columns.ts";
export { type ColumnOptions, scoreColumns } from "./columns/score-columns.ts";
export {
  type ClassColumns,
  type Column,
  notAssessedScore,
  type ScoredColumns,
  type UnitTable,
} from "./columns/table.ts";
export { type FormatOptions, formatScore } from "./exact/format-score.ts";
export { type Locale, parseDecimal } from "./exact/parse-decimal.ts";
export type { IssueCode, IssueParams } from "./issues/codes/index.ts";
export type { Path } from "./issues/path.ts";
export { type ErrorCode, type Issue, isScoringError, ScoringError } from "./issues/scoring-error.ts";
export type * from "./model/index.ts";
export { type CompiledRules, compile, type RuleSetInput } from "./plan/compile.ts";
export type { Lane } from "./plan/program/lanes.ts";
export type { Within } from "./rank/group-of.ts";
export { type RankOptions, rank } from "./rank/rank.ts";
export { resolve, ruleSetFor, ruleSets } from "./rules/index.ts";
export { menpanSkm2017 } from "./rules/menpan-skm/2017.ts";
export { ombudsmanRi2015KementerianLembaga } from "./rules/ombudsman-ri/2015/kementerian-lembaga.ts";
export { ombudsmanRi2015Pemda } from "./rules/ombudsman-ri/2015/pemda.ts";
export { ombudsmanRi2016KementerianLembaga } from "./rules/ombudsman-ri/2016/kementerian-lembaga.ts";
export { ombudsmanRi2016Pemda } from "./rules/ombudsman-ri/2016/pemda.ts";
export { ombudsmanRi2017KementerianLembaga } from "./rules/ombudsman-ri/2017/kementerian-lembaga.ts";
export { ombudsmanRi2017Pemda } from "./rules/ombudsman-ri/2017/pemda.ts";
export { ombudsmanRi2018KementerianLembaga } from "./rules/ombudsman-ri/2018/kementerian-lembaga.ts";
export { ombudsmanRi2018Pemda } from "./rules/ombudsman-ri/2018/pemda.ts";
export { ombudsmanRi2019KementerianLembaga } from "./rules/ombudsman-ri/2019/kementerian-lembaga.ts";
export { ombudsmanRi2019Pemda } from "./rules/ombudsman-ri/2019/pemda.ts";
export { ombudsmanRi2021 } from "./rules/ombudsman-ri/2021.ts";
export { ombudsmanRi2022 } from "./rules/ombudsman-ri/2022.ts";
export { ombudsmanRi2023 } from "./rules/ombudsman-ri/2023.ts";
export { ombudsmanRi2024 } from "./rules/ombudsman-ri/2024.ts";
export { ombudsmanRi2025 } from "./rules/ombudsman-ri/2025.ts";
export { classify } from "./score/classify.ts";
export { type SafeResult, safeScore, score } from "./score/score.ts";
export { scoreAll } from "./score/score-all.ts";
