import { expect, test } from "vitest";
import { node, ownRules, scoreUnit } from "../support/custom-rules.ts";
import { timeOf } from "../support/time-of.ts";

test("what is left out of thousands takes time in proportion", () => {
  const children = Array.from({ length: 4000 }, (_, i) => node(`c${i}`));
  const own = ownRules({ method: "mean", missing: { leftOut: "redistribute" }, children });
  const half = Object.fromEntries(children.slice(2000).map(({ id }) => [id, 50]));
  expect(scoreUnit(own, half).score).toBe(50);
  // by a sum of the weights for each of them it would be 3 s
  expect(timeOf(() => scoreUnit(own, half))).toBeLessThan(1000);
});
