import type { Kind, ScoringKind } from "../kinds.ts";
import type { Reason, ScoringReason } from "../reasons.ts";
import type { argumentCodes } from "./arguments.ts";
import { assessmentCodes } from "./assessments.ts";
import type { otherCodes } from "./others.ts";
import { ruleSetCodes } from "./rule-sets.ts";
import type { tableCodes } from "./tables.ts";
import { valueCodes, type Words } from "./values.ts";

/** The codes that scoring needs, each with its English sentence. */
export const scoringCodes = { ...valueCodes, ...assessmentCodes, ...ruleSetCodes };

type ScoringCodes = typeof scoringCodes;
type ParamsOf<Sentence> = Sentence extends (params: infer Params, words: Words) => string
  ? Readonly<Params>
  : never;
/** All but those of tables. */
type BesideScoring = typeof argumentCodes & typeof otherCodes;
type EngineCodes = Omit<ScoringCodes, keyof BesideScoring> & BesideScoring;
type Codes = EngineCodes & typeof tableCodes;

/** What is wrong at one place. */
export type IssueCode = keyof Codes;

/** The params of an issue: plain data, one shape for each code. */
export type IssueParams<Code extends IssueCode = IssueCode> = Code extends IssueCode
  ? Readonly<Parameters<Codes[Code]>[0]>
  : never;

/** The sentences of issues in one language, each by its code, and the words that they take by name. */
export interface Catalogue<Table = Codes, KindName extends Kind = Kind, ReasonName extends Reason = Reason> {
  readonly codes: {
    readonly [Code in keyof Table]: (params: ParamsOf<Table[Code]>, words: Words) => string;
  };
  readonly kinds: Readonly<Record<KindName, string>>;
  readonly reasons: Readonly<Record<ReasonName, string>>;
}

/** A catalogue of the issues that scoring needs, so that an app that only scores holds no others. */
export type ScoringCatalogue = Catalogue<ScoringCodes, ScoringKind, ScoringReason>;

/** A code of all issues but those of tables. */
export type EngineCode = keyof EngineCodes;

/** A catalogue of all issues but those of tables. */
export type EngineCatalogue = Catalogue<EngineCodes>;

/** The codes of a catalogue. */
export type CodeIn<Of extends ScoringCatalogue> = keyof Of["codes"] & IssueCode;

/** The params of an issue as a catalogue has them: of their forms and words those that it knows. */
export type ParamsIn<Of extends ScoringCatalogue, Code extends CodeIn<Of>> = IssueParams<Code> &
  ParamsOf<Of["codes"][Code]> &
  (Code extends "invalid-type" | "missing-field" | "not-whole"
    ? { readonly expected: keyof Of["kinds"] }
    : Code extends "not-allowed"
      ? {
          readonly reason: keyof Of["reasons"];
          readonly expected?: keyof Of["kinds"] | readonly string[] | undefined;
        }
      : unknown);

/** The sentence of an issue, without its place. */
export function sentenceOf<Code extends IssueCode>(
  catalogue: ScoringCatalogue,
  code: Code,
  params: IssueParams<Code>,
): string {
  // that a catalogue has the code and the words of the params is for those who add issues: see ParamsIn
  const whole = catalogue as Catalogue;
  const sentence = whole.codes[code] as (params: IssueParams<Code>, words: Words) => string;
  return sentence(params, whole);
}
