import { describe, expect, test } from "vitest";
import type { RuleSet } from "../../src/model/index.ts";
import { ombudsmanRi2023 } from "../../src/rules/ombudsman-ri/2023.ts";
import { ombudsmanRi2025 } from "../../src/rules/ombudsman-ri/2025.ts";

function noteOf({ evidence }: RuleSet, claim: string): string {
  return evidence.find((entry) => entry.claim === claim)!.note!;
}

/** Whole hundredths of a number with two decimals. */
function hundredths(decimal: string): number {
  return Number(decimal.replace(".", ""));
}

function inHundredths(whole: number): string {
  return (whole / 100).toFixed(2);
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

/** The mean of whole numbers, or their share in percent times 100, rounded half up to a whole number. */
function divide(total: number, count: number): number {
  return Math.floor((2 * total + count) / (2 * count));
}

describe("what the evidence of 2025 says of one unit's points", () => {
  const four = { input: "23.32", proses: "19.76", output: "9.38", pengaduan: "10.97" };
  const trust = "25.82";
  const known = Object.values(four).map(hundredths);

  test("they add up to its score", () => {
    expect(inHundredths(sum(known) + hundredths(trust))).toBe("89.25");
    const points = [...Object.values(four), trust].join(" + ");
    expect(noteOf(ombudsmanRi2025, "criteria")).toContain(`${points} is its 89.25`);
  });

  test.each(Object.entries(four))(
    "the points of %s lie between its own and what the others leave",
    (id, points) => {
      const most = 7000 - (sum(known) - hundredths(points));
      const note = noteOf(ombudsmanRi2025, `criteria.${id}`);
      expect(note).toContain(`between the ${points} that one unit has and the ${inHundredths(most)} that`);
    },
  );

  test("input has more than its share of 2022 to 2024", () => {
    const share = divide(2185 * 7, 10);
    expect(share).toBeLessThan(hundredths(four.input));
    expect(noteOf(ombudsmanRi2025, "criteria.empat-dimensi")).toContain(`at most ${inHundredths(share)}`);
  });
});

test.each([
  ["86.00", ["92.36", "90.16", "83.63", "83.58", "84.73", "81.53"]],
  ["88.39", ["90.13", "89.44", "89.31", "88.91", "84.17"]],
  ["76.82", ["68.79", "77.55", "84.11"]],
  ["88.49", ["89.25", "89.15", "87.08"]],
  ["85.18", ["86.83", "85.80", "82.90"]],
])("2025: %s is the mean of its units", (printed, units) => {
  expect(inHundredths(divide(sum(units.map(hundredths)), units.length))).toBe(printed);
  expect(noteOf(ombudsmanRi2025, "region")).toContain(printed);
});

describe("what the evidence of 2023 says of the country's shares", () => {
  const printed = ["70.70", "22.66", "6.64"];
  const shares = (counts: readonly number[]) =>
    counts.map((count) => inHundredths(divide(count * 10_000, sum(counts))));

  test("they are not those of the printed counts", () => {
    expect(shares([414, 133, 39])).toEqual(["70.65", "22.70", "6.66"]);
  });

  test("of all totals from 513 to 767, only 415, 133 and 39 of 587 give them", () => {
    const found = [];
    for (let total = 513; total <= 767; total += 1) {
      for (let green = 0; green <= total; green += 1) {
        if (inHundredths(divide(green * 10_000, total)) !== printed[0]) continue;
        for (let yellow = 0; yellow <= total - green; yellow += 1) {
          const counts = [green, yellow, total - green - yellow];
          if (shares(counts).join() === printed.join()) found.push(counts);
        }
      }
    }
    expect(found).toEqual([[415, 133, 39]]);
    expect(noteOf(ombudsmanRi2023, "bands")).toContain("415, 133 and 39 of 587");
  });
});
