import { expect, test } from "vitest";
import { compile, menpanSkm2017 } from "../../src/index.ts";
import type { Report } from "../../src/issues/report.ts";
import { readUnit } from "../../src/read/read-unit.ts";

const plan = compile(menpanSkm2017);

test.each([
  ["score", 101, "above-maximum"],
  ["notAssessed", "", "empty-text"],
  ["respondents", [[4, 4, 4, 4, 4, 4, 4, 4, 5]], "above-maximum"],
  ["dimensions", {}, "missing-criterion"],
])("of a unit whose %s is %j there is nothing but what is told", (kind, value, code) => {
  const report: Report = { issues: [] };
  expect(readUnit(plan, { [kind]: value }, { above: null, key: "unit" }, report)).toBeUndefined();
  expect(report.issues[0]!.code).toBe(code);
});
