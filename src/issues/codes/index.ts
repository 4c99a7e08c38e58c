import { assessmentCodes } from "./assessments.ts";
import { ruleSetCodes } from "./rule-sets.ts";
import { tableCodes } from "./tables.ts";
import { valueCodes } from "./values.ts";

/**
 * Every issue code with the function that gives its English sentence, whose parameter is the shape of the
 * issue's params. Codes and params are part of the public interface, sentences are not.
 */
export const issueCodes = { ...valueCodes, ...assessmentCodes, ...ruleSetCodes, ...tableCodes };

type Codes = typeof issueCodes;

/** What is wrong at one place. */
export type IssueCode = keyof Codes;

/** The params of an issue: plain data, one shape for each code. */
export type IssueParams<Code extends IssueCode = IssueCode> = Code extends IssueCode
  ? Readonly<Parameters<Codes[Code]>[0]>
  : never;

/** The English sentence of an issue, without its place. */
export function sentenceOf<Code extends IssueCode>(code: Code, params: IssueParams<Code>): string {
  return (issueCodes[code] as (params: IssueParams<Code>) => string)(params);
}
