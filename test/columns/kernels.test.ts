import { describe, expect, test } from "vitest";
import { addColumn, addFour, type Block } from "../../src/columns/kernels.ts";

const rows = 6;
const start = 3;
/** Limits apart from 0, so that neither is passed over. */
const limits = { id: "x", least: 200, most: 900, decimals: 2 };
const right = [200, 201, 550, 899, 900, 333];
const beside = [-1, 1_000, -5, ...right, 7, 5_000];

type Kind = readonly [
  name: string,
  block: () => Block,
  column: (whole: readonly number[]) => ArrayLike<number>,
  scaled: boolean,
];

const int32 = () => Int32Array.from({ length: rows + 2 }, (_, row) => 1_000 * row);
const float64 = () => Float64Array.from(int32());
const decimals = (whole: readonly number[]) => whole.map((value) => value / 100);

const kinds: readonly Kind[] = [
  ["whole 32-bit numbers into doubles", float64, (whole) => Int32Array.from(whole), true],
  ["whole numbers of a list into 32 bits", int32, (whole) => [...whole], true],
  ["whole doubles into doubles", float64, (whole) => Float64Array.from(whole), true],
  ["decimals in doubles into 32 bits", int32, (whole) => Float64Array.from(decimals(whole)), false],
  ["decimals of a list into 32 bits", int32, decimals, false],
  ["decimals in doubles into doubles", float64, (whole) => Float64Array.from(decimals(whole)), false],
];

describe.each(kinds)("addColumn(block, term, start, rows): %s", (_, makeBlock, makeColumn, scaled) => {
  const add = (block: Block, whole: readonly number[], values = makeColumn(whole)) =>
    addColumn(block, { column: { values, scaled }, source: limits, coefficient: -3 }, start, rows);

  test("adds coefficient · value to the rows asked for, from start on, and to no other", () => {
    const block = makeBlock();
    expect(add(block, beside)).toBe(true);
    expect(Array.from(block)).toEqual([
      ...right.map((value, row) => 1_000 * row - 3 * value),
      1_000 * rows,
      1_000 * (rows + 1),
    ]);
  });

  test.each([199, 901, 0, -200, 1_000_000])("finds %d, at either end of the rows", (wrong) => {
    for (const row of [0, 2, rows - 1]) {
      const whole = beside.map((value, at) => (at === start + row ? wrong : value));
      expect(add(makeBlock(), whole)).toBe(false);
    }
  });
});

describe("addColumn(block, term, start, rows) of decimals", () => {
  const limitsAround0 = { id: "x", least: -900, most: 900, decimals: 2 };

  test.each([
    [int32(), Float64Array.of(-8.99, -0.01, 0, -0, 0.01, 8.99)],
    [int32(), [-8.99, -0.01, 0, -0, 0.01, 8.99]],
    [float64(), Float64Array.of(-8.99, -0.01, 0, -0, 0.01, 8.99)],
  ])("reads those below 0 as well", (block, values) => {
    const before = Array.from(block);
    const term = { column: { values, scaled: false }, source: limitsAround0, coefficient: 7 };
    expect(addColumn(block, term, 0, rows)).toBe(true);
    const whole = [-899, -1, 0, 0, 1, 899, 0, 0];
    expect(Array.from(block)).toEqual(before.map((sum, row) => sum + 7 * whole[row]!));
  });

  test.each([0.005, -0.005, 1.234, 1.1 + 2.2, Number.NaN, Number.POSITIVE_INFINITY, -1e300, 2 ** 32 / 100])(
    "%d is none of two decimals within the limits",
    (wrong) => {
      for (const block of [int32(), float64()]) {
        const values = Float64Array.of(1, 1, wrong, 1, 1, 1);
        const term = { column: { values, scaled: false }, source: limitsAround0, coefficient: 7 };
        expect(addColumn(block, term, 0, rows)).toBe(false);
      }
    },
  );

  test.each([1.5, Number.NaN, "3", null, undefined])("%j is no whole number", (wrong) => {
    const values = [1, 1, wrong as number, 1, 1, 1];
    const term = { column: { values, scaled: true }, source: limitsAround0, coefficient: 7 };
    expect(addColumn(int32(), term, 0, rows)).toBe(false);
  });
});

describe("addFour(block, values, coefficients, source, start, rows)", () => {
  const columns = () =>
    [0, 1, 2, 3].map((i) => Int32Array.from(beside, (value, row) => ((i + row) % 2 ? value : 400)));
  const within = columns().map((column) => column.fill(250, 0, start).fill(250, start + rows));
  const coefficients = [2, -3, 5, -7];

  test("adds the four to the rows asked for, from start on, and to no other", () => {
    const block = int32();
    expect(addFour(block, within, coefficients, limits, start, rows)).toBe(true);
    const sums = Array.from({ length: rows }, (_, row) =>
      coefficients.reduce((sum, coefficient, i) => sum + coefficient * within[i]![start + row]!, 1_000 * row),
    );
    expect(Array.from(block)).toEqual([...sums, 1_000 * rows, 1_000 * (rows + 1)]);
  });

  test.each([199, 901, -200, -(2 ** 31), 2 ** 31 - 1])("finds %d in each of the four", (wrong) => {
    for (const i of [0, 1, 2, 3]) {
      for (const row of [0, rows - 1]) {
        const values = within.map((column) => column.slice());
        values[i]![start + row] = wrong;
        expect(addFour(int32(), values, coefficients, limits, start, rows)).toBe(false);
      }
    }
  });

  test("does not look at rows beside those asked for", () => {
    const values = within.map((column) =>
      column
        .slice()
        .fill(-1, 0, start)
        .fill(9_999, start + rows),
    );
    expect(addFour(int32(), values, coefficients, limits, start, rows)).toBe(true);
  });

  test("finds nothing wrong with 0 where it is a limit", () => {
    const zero = [0, 1, 2, 3].map(() => new Int32Array(rows));
    expect(addFour(int32(), zero, coefficients, { ...limits, least: 0 }, 0, rows)).toBe(true);
    expect(addFour(int32(), zero, coefficients, { ...limits, least: -5, most: 0 }, 0, rows)).toBe(true);
  });
});
