import { afterEach, describe, expect, test, vi } from "vitest";
import { addFour, blockSize } from "../../src/columns/kernels.ts";
import { openSimd } from "../../src/columns/simd.ts";
import { scoreColumns } from "../../src/index.ts";
import { node, ownRules } from "../support/custom-rules.ts";
import { drawFrom, draws } from "../support/draw.ts";

const draw = drawFrom();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("addFour by SIMD", () => {
  const limits = { id: "x", least: -7, most: 10_000, decimals: 2 };
  const drawColumn = () => Int32Array.from({ length: 2 * blockSize }, () => draw(10_008) - 7);

  /** Both ways, on two blocks of the same sums; whether each found all values right. */
  function addBoth(values: readonly Int32Array[], coefficients: readonly number[], start: number) {
    const simd = openSimd(3)!;
    const block = simd.blocks[1]!;
    block.forEach((_, row) => {
      block[row] = draw(1_000_000) - 500_000;
    });
    const other = block.slice();
    const right = [
      simd.addFour(block, values, coefficients, limits, start),
      addFour(other, values, coefficients, limits, start, blockSize),
    ];
    expect(block).toEqual(other);
    for (const i of [0, 2]) expect(simd.blocks[i]!.every((value) => value === 0)).toBe(true);
    return right;
  }

  test("gives the sums of the loop", () => {
    for (let run = 0; run < draws(30); run++) {
      const columns = [drawColumn(), drawColumn(), drawColumn(), drawColumn()];
      const coefficients = columns.map(() => draw(20_001) - 10_000);
      expect(addBoth(columns, coefficients, draw(blockSize + 1))).toEqual([true, true]);
    }
  });

  test.each([-8, 10_001, -(2 ** 31), 2 ** 31 - 1])(
    "finds a value of %d in any row of any column",
    (wrong) => {
      for (const row of [0, 1, 2, 3, 4, 1_023, blockSize - 1]) {
        const columns = [drawColumn(), drawColumn(), drawColumn(), drawColumn()];
        columns[row % 4]![5 + row] = wrong;
        expect(addBoth(columns, [1, 2, 3, 4], 5)).toEqual([false, false]);
      }
    },
  );

  test("does not look beside the block", () => {
    const columns = [drawColumn(), drawColumn(), drawColumn(), drawColumn()];
    for (const column of columns) {
      column[4] = 10_001;
      column[5 + blockSize] = -8;
    }
    expect(addBoth(columns, [1, 2, 3, 4], 5)).toEqual([true, true]);
  });
});

describe("scoreColumns(ruleSet, table) of many units", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const rounding = { decimals: 2, rounding: "half-up" };
  const leaves = ids.map((id, i) => node(id, { weight: i + 1 }));
  const part = (id: string, from: number) =>
    node(id, { weight: 1, method: "weighted-mean", rounding, children: leaves.slice(from, from + 3) });
  const root = { method: "weighted-mean", rounding, children: [part("x", 0), part("y", 3)] };
  const units = 40_000;
  const drawTable = () => ({
    regions: 100,
    region: Int32Array.from({ length: units }, (_, row) => row % 100),
    columns: Object.fromEntries(
      ids.map((id) => [
        id,
        { values: Int32Array.from({ length: units }, () => draw(10_001)), decimals: 2, scaled: true },
      ]),
    ),
  });

  test.each([
    ["there is none", undefined],
    [
      "it is forbidden",
      {
        Module: class {
          constructor() {
            throw new EvalError("forbidden by a content security policy");
          }
        },
      },
    ],
  ])("gives the same without WebAssembly: %s", async (_, substitute) => {
    const table = drawTable();
    const fast = scoreColumns(ownRules(root), table);
    expect(fast.lane).toBe("int32");
    vi.stubGlobal("WebAssembly", substitute);
    vi.resetModules();
    const fresh = await import("../../src/columns/simd.ts");
    expect(fresh.openSimd(1)).toBeNull();
    const { scoreColumns: plain } = await import("../../src/index.ts");
    const { ownRules: read } = await import("../support/custom-rules.ts");
    expect(plain(read(root), table)).toEqual(fast);
  });

  test("one wrong value among them is told with its row", () => {
    const table = drawTable();
    table.columns["d"]!.values[33_333] = 10_001;
    expect(() => scoreColumns(ownRules(root), table)).toThrow(
      "columns.d[33333]: 10001 is above the scale's 10000",
    );
  });
});
