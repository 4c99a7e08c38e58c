import { expect, test } from "vitest";
import { isBlank, nameKey, trimBlanks } from "../../src/read/name-key.ts";

test("a hundred thousand blanks within a name take no time", () => {
  const name = `A${" ".repeat(100_000)}B`;
  const started = performance.now();
  expect(nameKey(name)).toBe("a b");
  expect(trimBlanks(name)).toBe(name);
  expect(isBlank(name)).toBe(false);
  expect(nameKey(`${"A ".repeat(1_000_000)} é`)).toHaveLength(2_000_001);
  expect(performance.now() - started).toBeLessThan(1500);
});
