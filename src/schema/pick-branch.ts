import type { z } from "zod";

type Branch = readonly z.core.$ZodIssue[];

/**
 * What a value that fits no alternative of a union was meant as: the issues of the alternative of the
 * value's own type; of several objects, the one that knows most of its fields. Undefined when none is of its type.
 */
export function pickBranch(union: z.core.$ZodIssueInvalidUnion): Branch | undefined {
  const fitting = listBranches(union).filter((branch) => !branch.some(isTypeOfWhole));
  return fitting.length === 0
    ? undefined
    : fitting.reduce((best, next) => (isNearer(next, best) ? next : best));
}

/** The types of value that a union takes, of those that a value failed by its type. */
export function listTypes(union: z.core.$ZodIssueInvalidUnion): readonly string[] {
  return listBranches(union).flatMap((branch) =>
    branch.filter(isTypeOfWhole).map(({ expected }) => expected),
  );
}

/** The alternatives, those of a union within the union included. */
function listBranches({ errors }: z.core.$ZodIssueInvalidUnion): readonly Branch[] {
  return errors.flatMap((branch) => {
    const [first] = branch;
    return first?.code === "invalid_union" && first.path.length === 0 ? listBranches(first) : [branch];
  });
}

function isTypeOfWhole(issue: z.core.$ZodIssue): issue is z.core.$ZodIssueInvalidType {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

function isNearer(a: Branch, b: Branch): boolean {
  const difference = countUnknown(a) - countUnknown(b);
  return difference < 0 || (difference === 0 && a.length < b.length);
}

function countUnknown(branch: Branch): number {
  let count = 0;
  for (const issue of branch) {
    if (issue.code === "unrecognized_keys" && issue.path.length === 0) count += issue.keys.length;
  }
  return count;
}
