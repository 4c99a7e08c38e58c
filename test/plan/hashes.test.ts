import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { classify, compile, ombudsmanRi2022, score, scoreAll, scoreColumns } from "../../src/index.ts";
import type { RuleSet } from "../../src/model/index.ts";
import { deepFreeze } from "../../src/rules/freeze.ts";

// The modules are loaded afresh with the counter, and again without it by the next file in the same worker.
const hashes = vi.hoisted(() => {
  vi.resetModules();
  return { count: 0 };
});

vi.mock("../../src/exact/digest.ts", async (load) => {
  const real = await load<typeof import("../../src/exact/digest.ts")>();
  return {
    ...real,
    digestData: (data: object) => {
      hashes.count++;
      return real.digestData(data);
    },
  };
});

const region = { name: "Kota Contoh", type: "kota" };
const fresh = (): RuleSet => structuredClone(ombudsmanRi2022);

afterAll(() => {
  vi.doUnmock("../../src/exact/digest.ts");
  vi.resetModules();
});

beforeEach(() => {
  hashes.count = 0;
});

test("a rule set that is frozen all the way down is hashed once, however often it is used", () => {
  const rules = deepFreeze(fresh());
  for (let i = 0; i < 100; i++) score(rules, { region, score: i });
  classify(rules, 50);
  compile(rules);
  scoreAll(rules, [{ region, score: 50 }]);
  scoreColumns(rules, { regions: 1, region: [0], columns: { score: [50] } });
  expect(hashes.count).toBe(1);
});

test("scoreAll and scoreColumns hash any other once for all their regions", () => {
  const assessments = Array.from({ length: 100 }, (_, i) => ({
    region: { name: `Kota ${i}`, type: "kota" },
    score: i,
  }));
  scoreAll(fresh(), assessments);
  expect(hashes.count).toBe(1);
  scoreColumns(fresh(), { regions: 1, region: [0, 0, 0], columns: { score: [50, 60, 70] } });
  expect(hashes.count).toBe(2);
});

test("any other is hashed at each call: what can change is looked at again", () => {
  const rules = fresh();
  for (let i = 0; i < 5; i++) score(rules, { region, score: i });
  expect(hashes.count).toBe(5);
});
