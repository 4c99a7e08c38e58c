import type { z } from "zod";
import { type Issue, ScoringError } from "../issues/errors.ts";
import { checkTree } from "./check-tree.ts";
import { translateIssue } from "./translate-issue.ts";

/**
 * A value of the schema's shape, copied.
 *
 * @param what - What is read: it names the error's code and the value itself in messages.
 * @throws {@link ScoringError} with every issue.
 */
export function readShape<Data>(
  schema: z.ZodType<Data>,
  json: unknown,
  what: "assessment" | "rule-set",
): Data {
  const unfit = checkTree(json);
  if (unfit.length > 0) throw refusal(what, unfit);
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw refusal(
    what,
    read.error.issues.flatMap((issue) => translateIssue(json, issue)),
  );
}

function refusal(what: "assessment" | "rule-set", issues: readonly Issue[]): ScoringError {
  const name = what.replace("-", " ");
  const named = issues.map((issue) =>
    issue.path.length > 0 ? issue : { ...issue, message: `${name}: ${issue.message}` },
  );
  return new ScoringError(`invalid-${what}`, named);
}
