import { expect, test } from "vitest";
import { scoreAll } from "../../src/index.ts";
import { caught } from "../support/caught.ts";
import { node, ownRules } from "../support/custom-rules.ts";
import { timeOf } from "../support/time-of.ts";

test("scoreAll(ruleSet, assessments) takes time in proportion to what is left out", () => {
  const children = Array.from({ length: 3000 }, (_, i) => node(`indicator-${i}`));
  const own = ownRules({ method: "mean", children });
  const given = Array.from({ length: 200 }, (_, i) => ({
    region: { name: `Kota ${i}`, type: "kota" },
    units: [{ name: "u", dimensions: {} }],
  }));
  const thrown = caught(() => scoreAll(own, given));
  expect(thrown.issues).toHaveLength(1000);
  // by the names of all children for each of them it would be 12 s
  expect(timeOf(() => caught(() => scoreAll(own, given)))).toBeLessThan(2000);
});
