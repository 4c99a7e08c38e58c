import { expect, test } from "vitest";
import { checkCombinations } from "../../tools/columns/check-combinations.ts";
import { checkRandom } from "../../tools/columns/check-random.ts";
import { randomFrom } from "../../tools/columns/random.ts";
import { shapes } from "../../tools/columns/shapes.ts";

const random = randomFrom(7);

test.each(shapes())("random and tie-dense scores are right: $name, $lane", (shape) => {
  const count = shape.lane === "bigint" ? 20_000 : 160_000;
  const plain = checkRandom(shape, count, false, random);
  const dense = checkRandom(shape, count / 4, true, random);
  expect([plain.wrong, dense.wrong]).toEqual([0, 0]);
  expect(plain.units + dense.units).toBeGreaterThan(count);
  expect(plain.regions).toBe(plain.units / 6);
  // the draw is worth something: floats get ties wrong
  if (shape.lane !== "bigint") expect(dense.floatWrong).toBeGreaterThan(count / 500);
});

test("all 11^4 combinations of four values are right in every mode, about 0 too", () => {
  const { compared, ties, wrong } = checkCombinations(10);
  expect(wrong).toBe(0);
  expect(compared).toBe(2 * 7 * 11 ** 4);
  expect(ties).toBeGreaterThan(compared / 12);
});
