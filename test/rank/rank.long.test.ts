import { expect, test } from "vitest";
import { menpanSkm2017, type RegionResult, rank, score, scoreAll } from "../../src/index.ts";
import { timeOf } from "../support/time-of.ts";

test("rank(results) takes exact values of thousands of digits that score gives for units with prime numbers of respondents", () => {
  const primes = Array.from({ length: 2_000 }, (_, i) => i + 100).filter((n) => {
    for (let i = 2; i * i <= n; i++) if (n % i === 0) return false;
    return true;
  });
  const units = primes.slice(0, 250).map((count) => ({
    name: `unit ${count}`,
    respondents: Array.from({ length: count }, (_, i) => Array(9).fill(i === 0 ? 3 : 4)),
  }));
  const result = score(menpanSkm2017, { region: { name: "a", type: "kota" }, units });
  expect(result.exact!.length).toBeGreaterThan(1_000);
  expect(rank([result], { on: "exact" })[0]!.rank).toBe(1);
});

test("rank(results) of 600 regions with exact values of thousands of digits takes 500 ms", () => {
  const [one] = scoreAll(menpanSkm2017, [{ region: { name: "a", type: "kota" }, score: 50 }]);
  const list = Array.from({ length: 600 }, (_, i) => {
    const [n, d] = [3n ** BigInt(8_000 + (i % 300)) + BigInt(i), 7n ** BigInt(4_500 + (i % 300))];
    return { ...one!, region: { ...one!.region, name: `r${i}` }, exact: `${n}/${d}` } as RegionResult;
  });
  expect(list[0]!.exact!.length).toBeGreaterThan(7_000);
  expect(timeOf(() => rank(list, { on: "exact" }))).toBeLessThan(500);
});
