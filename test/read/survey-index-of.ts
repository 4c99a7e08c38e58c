import type { Ratio } from "../support/oracle.ts";

/** The index of a survey by its definition: 25 times the mean of all answers to its nine elements. */
export function surveyIndexOf(respondents: readonly (readonly number[])[]): Ratio {
  let total = 0n;
  for (const answers of respondents) for (const answer of answers) total += BigInt(answer);
  return [25n * total, 9n * BigInt(respondents.length)];
}
