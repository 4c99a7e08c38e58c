import type { Kind, ScoringKind } from "../kinds.ts";
import type { Reason, ScoringReason } from "../reasons.ts";
import { assessmentCodes } from "./assessments.ts";
import type { otherCodes } from "./others.ts";
import { ruleSetCodes } from "./rule-sets.ts";
import { valueCodes, type Words } from "./values.ts";

/** The codes that scoring needs, each with its English sentence. */
export const scoringCodes = { ...valueCodes, ...assessmentCodes, ...ruleSetCodes };

type Codes = typeof scoringCodes & typeof otherCodes;

/** What is wrong at one place. */
export type IssueCode = keyof Codes;

/** The params of an issue: plain data, one shape for each code. */
export type IssueParams<Code extends IssueCode = IssueCode> = Code extends IssueCode
  ? Readonly<Parameters<Codes[Code]>[0]>
  : never;

/** The sentences of issues in one language, each by its code, and the words that they take by name. */
export interface Catalogue<
  Code extends IssueCode = IssueCode,
  KindName extends Kind = Kind,
  ReasonName extends Reason = Reason,
> {
  readonly codes: { readonly [Each in Code]: (params: IssueParams<Each>, words: Words) => string };
  readonly kinds: Readonly<Record<KindName, string>>;
  readonly reasons: Readonly<Record<ReasonName, string>>;
}

/** The params of an issue, their words being those of a catalogue. */
export type ParamsIn<Of extends ScoringCatalogue, Code extends IssueCode> = IssueParams<Code> &
  (Code extends "invalid-type" | "missing-field" | "not-whole"
    ? { readonly expected: keyof Of["kinds"] }
    : Code extends "not-allowed"
      ? {
          readonly reason: keyof Of["reasons"];
          readonly expected?: keyof Of["kinds"] | readonly string[] | undefined;
        }
      : unknown);

/** A catalogue of the issues that scoring needs, so that an app that only scores holds no others. */
export type ScoringCatalogue = Catalogue<keyof typeof scoringCodes, ScoringKind, ScoringReason>;

/** The sentence of an issue, without its place. */
export function sentenceOf<Code extends IssueCode>(
  catalogue: ScoringCatalogue,
  code: Code,
  params: IssueParams<Code>,
): string {
  // that a catalogue has the code and the words of the params is for those who add issues: see ParamsIn
  const whole = catalogue as Catalogue;
  return whole.codes[code](params, whole);
}
