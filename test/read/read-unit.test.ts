import { expect, test } from "vitest";
import { menpanSkm2017 } from "../../src/index.ts";
import { child, startIssues } from "../../src/issues/issue-list.ts";
import { planOf } from "../../src/plan/compile.ts";
import { readUnit } from "../../src/read/read-unit.ts";

test.each([
  ["score", 101, "above-maximum"],
  ["notAssessed", "", "empty-text"],
  ["respondents", [[4, 4, 4, 4, 4, 4, 4, 4, 5]], "above-maximum"],
  ["dimensions", {}, "missing-criterion"],
])("of a unit whose %s is %j there is nothing but issues", (kind, value, code) => {
  const at = child(startIssues(), "unit");
  expect(readUnit(planOf(menpanSkm2017), { name: "a", [kind]: value }, at)).toBeUndefined();
  expect(at.list.issues[0]!.code).toBe(code);
});
