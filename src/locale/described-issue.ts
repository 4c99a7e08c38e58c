import type { IssueCode, IssueParams } from "../issues/codes/index.ts";

/** An issue, as far as its sentence follows from it. */
export interface DescribedIssue {
  readonly code: IssueCode;
  readonly params: IssueParams;
}
