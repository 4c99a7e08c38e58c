import { test } from "vitest";
import { extendRuleSet } from "../../src/authoring/index.ts";
import { ombudsmanRi2024 } from "../../src/rules/ombudsman-ri/2024.ts";
import { expectSenseOfDamaged } from "../schema/expect-sense.ts";
import { node, ownJson } from "../support/custom-rules.ts";

const missing = {
  notApplicable: "redistribute",
  notAssessed: "zero",
  leftOut: "not-assessed",
  completeness: "0.5",
};
const rounding = { decimals: 1, rounding: "half-even" };
const grade = { from: 0, to: 3 };

const own = ownJson({
  method: "weighted-mean",
  total: 5,
  missing,
  rounding,
  children: [
    node("speed", {
      weight: 2,
      method: "median",
      missing: { leftOut: "redistribute" },
      children: [node("days", { scale: { from: 30, to: 1 }, rounding }), node("queue", { scale: grade })],
    }),
    node("care", { weight: "3.0", method: "minimum", children: [node("desk", { scale: grade })] }),
  ],
});

const extended = extendRuleSet(ombudsmanRi2024, {
  id: "kabupaten-contoh/2024",
  criteria: {
    pengaduan: {
      method: "maximum",
      missing: { leftOut: "zero" },
      children: [node("petugas", { scale: grade }), node("kanal", { scale: grade })],
    },
  },
});

test.each([
  ["a rule set of one's own", own],
  ["an extension of a published one", { ...structuredClone(extended), digest: "" }],
])("parseRuleSet of damaged copies of %s refuses or gives what makes sense", (_name, rules) => {
  expectSenseOfDamaged(rules, 2500);
});
