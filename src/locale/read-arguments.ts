import { checkLocale, type Locale } from "../exact/check-options.ts";
import { argumentError } from "../issues/argument-error.ts";
import { fullEnglish } from "../issues/english.ts";
import { isRecord } from "../issues/is-record.ts";
import { showValue } from "../issues/shown.ts";
import type { DescribedIssue } from "./described-issue.ts";

/** Gives a language, or refuses what is none. */
export function readLocale(locale: Locale): Locale {
  checkLocale(locale);
  return locale;
}

/** Gives an issue whose code is known, or refuses what is none. */
export function readIssue(issue: DescribedIssue): DescribedIssue {
  if (isRecord(issue) && isRecord(issue["params"]) && Object.hasOwn(fullEnglish.codes, String(issue["code"])))
    return issue;
  throw argumentError("invalid-type", ["issue"], { value: showValue(issue), expected: "issue" });
}
