import { describe, expect, test } from "vitest";
import { startIssues } from "../../src/issues/issue-list.ts";
import type { Region } from "../../src/model/index.ts";
import { addRegion, type RegionIndex } from "../../src/read/region-index.ts";

type Row = [name: string, type: string, province?: string];

/** The issues of a list of regions, each at its position. */
function issuesOf(rows: readonly Row[]) {
  const at = startIssues();
  const index: RegionIndex = new Map();
  for (const [i, [name, type, province]] of rows.entries()) {
    const region: Region = { name, type, ...(province === undefined ? {} : { province }) };
    addRegion(index, region, i, { ...at, above: at, key: i, name });
  }
  return at.list.issues.map(({ code, path, params }) => [code, path.join("."), params]);
}

describe("regions that may stand side by side", () => {
  test.each<[string, Row[]]>([
    [
      "of other names",
      [
        ["Solok", "kota"],
        ["Padang", "kota"],
      ],
    ],
    [
      "of other types",
      [
        ["Solok", "kota"],
        ["Solok", "kabupaten"],
      ],
    ],
    [
      "of other provinces",
      [
        ["Solok", "kota", "Jambi"],
        ["Solok", "kota", "Riau"],
      ],
    ],
    [
      "with a province, and of another name without",
      [
        ["Solok", "kota", "Jambi"],
        ["Padang", "kota"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(issuesOf(rows)).toEqual([]);
  });
});

describe("regions that are there twice", () => {
  test.each<[string, Row[], unknown]>([
    [
      "as they are",
      [
        ["Solok", "kota"],
        ["Padang", "kota"],
        ["Solok", "kota"],
      ],
      [["duplicate-region", "2.region", { first: 0 }]],
    ],
    [
      "as they are, in one province",
      [
        ["Solok", "kota", "Jambi"],
        ["Solok", "kota", "Jambi"],
      ],
      [["duplicate-region", "1.region", { first: 0 }]],
    ],
    [
      "in another spelling",
      [
        ["Padang", "kota"],
        ["Solok", "kota"],
        ["SOLOK ", "kota"],
      ],
      [["spelled-differently", "2.region.name", { value: "SOLOK ", first: 1, spelling: "Solok" }]],
    ],
    [
      "with the province in another spelling",
      [
        ["Solok", "kota", "Sumatera Barat"],
        ["Solok", "kota", "sumatera  barat"],
      ],
      [
        [
          "spelled-differently",
          "1.region.province",
          { value: "sumatera  barat", first: 0, spelling: "Sumatera Barat" },
        ],
      ],
    ],
    [
      "with both in another spelling, of which the name is said",
      [
        ["Solok", "kota", "Jambi"],
        ["solok", "kota", "JAMBI"],
      ],
      [["spelled-differently", "1.region.name", { value: "solok", first: 0, spelling: "Solok" }]],
    ],
  ])("%s", (_, rows, issues) => {
    expect(issuesOf(rows)).toEqual(issues);
  });
});

describe("one of two regions has no province", () => {
  test.each<[string, Row[], unknown]>([
    [
      "the second",
      [
        ["Padang", "kota"],
        ["Solok", "kota", "Jambi"],
        ["Solok", "kota"],
      ],
      [["province-needed", "2.region", { value: "Solok", first: 1 }]],
    ],
    [
      "the first",
      [
        ["Solok", "kota"],
        ["Solok", "kota", "Jambi"],
      ],
      [["province-needed", "1.region", { value: "Solok", first: 0 }]],
    ],
    [
      "the first, and the second is there twice",
      [
        ["Solok", "kota"],
        ["Solok", "kota"],
        ["Solok", "kota", "Jambi"],
        ["Solok", "kota"],
      ],
      [
        ["duplicate-region", "1.region", { first: 0 }],
        ["province-needed", "2.region", { value: "Solok", first: 0 }],
        ["duplicate-region", "3.region", { first: 0 }],
        ["province-needed", "3.region", { value: "Solok", first: 2 }],
      ],
    ],
  ])("%s", (_, rows, issues) => {
    expect(issuesOf(rows)).toEqual(issues);
  });
});
