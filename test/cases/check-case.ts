import { add, compare, parseFraction, roundFraction } from "../../src/exact/index.ts";
import { rank, ruleSetFor, score, scoreAll } from "../../src/index.ts";
import type { RegionType, RuleSet } from "../../src/model/index.ts";
import { checkClass } from "./check-class.ts";
import type { Case, Entry } from "./read-published.ts";

/** What was published beside what is computed, as text. */
export interface Check {
  /** Unique within its case: `"mean"`, `"list[2].zone"`. */
  readonly check: string;
  readonly published: string;
  readonly computed: string;
}

/** The years that the rule sets cover. */
export const years: readonly number[] = [2021, 2022, 2023, 2024, 2025];

/** All that can be checked of a case; nothing where it lacks what is needed. */
export function checkCase(published: Case): Check[] {
  const rules = ruleSetFor("ombudsman-ri", published.year);
  const own = checkClass(rules, published, "");
  switch (published.kind) {
    case "units":
      return [...checkMean(rules, published), ...own, ...checkEntries(rules, published.units!, "units")];
    case "dimensions":
      return [...checkTotal(rules, published), ...own];
    case "class":
      return own;
    case "ranking":
      return [...checkRanks(rules, published.list!), ...checkEntries(rules, published.list!, "list")];
    case "series":
      return published.series!.flatMap((entry) =>
        years.includes(entry.year!)
          ? checkClass(ruleSetFor("ombudsman-ri", entry.year!), entry, `${entry.year}.`)
          : [],
      );
    case "counts":
      return [];
  }
}

function checkEntries(rules: RuleSet, entries: readonly Entry[], where: string): Check[] {
  return entries.flatMap((entry, i) => checkClass(rules, entry, `${where}[${i}].`));
}

/** The mean of the units, and its class where no score is printed for the region. */
function checkMean(rules: RuleSet, published: Case): Check[] {
  // of 2021 no case gives the products that the mean runs over
  if (!published.unitsComplete || !("of" in rules.region) || rules.region.of !== "units") return [];
  const type = published.regionType as RegionType;
  const result = score(rules, {
    region: { name: published.id, type },
    units: published.units!.map((unit) => ({ name: unit.name, score: unit.score! })),
  });
  if (published.score === undefined) {
    return checkClass(rules, { ...published, score: String(result.score) }, "mean.");
  }
  return [
    {
      check: "mean",
      published: roundFraction(parseFraction(published.score), 2, "half-up"),
      computed: result.score!.toFixed(2),
    },
  ];
}

/** The ranks, where those printed are the first of the list and leave none out. */
function checkRanks(rules: RuleSet, list: readonly Entry[]): Check[] {
  const printed = list.filter((entry) => entry.rank !== undefined);
  const full = printed.every((entry, i) => entry.rank === i + 1);
  if (printed.length === 0 || !full || list.some((entry) => entry.score === undefined)) return [];
  const results = scoreAll(
    rules,
    list.map(({ name, score }) => ({ region: { name, type: "kabupaten" }, score: score! })),
  );
  const ranked = new Map(
    rank(results, { within: "all" }).map(({ result, rank }) => [result.region.name, rank]),
  );
  return printed.map(({ name, rank }) => ({
    check: `list[${list.findIndex((entry) => entry.name === name)}].rank`,
    published: String(rank),
    computed: String(ranked.get(name)),
  }));
}

/** Printed points are rounded: their sum, each half a unit of its last digit lower or higher, holds the total. */
function checkTotal(rules: RuleSet, { id, dimensions, score: total, regionType }: Case): Check[] {
  if (total === undefined || dimensions!.some((dimension) => dimension.score === undefined)) return [];
  const scoreWith = (half: string): string => {
    const points = dimensions!.map(({ name, score }) => [name, shift(score!, half)]);
    const given = { dimensions: Object.fromEntries(points) };
    const result = score(rules, {
      region: { name: id, type: "kabupaten" },
      ...(regionType === "unit" ? { units: [{ name: id, ...given }] } : given),
    });
    return result.score!.toFixed(2);
  };
  // the upper end itself would print one higher
  const [least, most] = [scoreWith("-0.005"), scoreWith("0.004999")];
  const inside = [least, most].map((end) => compare(parseFraction(total), parseFraction(end)));
  const computed = inside[0]! >= 0 && inside[1]! <= 0 ? total : `${least} to ${most}`;
  return [{ check: "total", published: total, computed }];
}

/** Printed points, moved: they have two decimals, inputs may have six. */
function shift(points: string, by: string): string {
  return roundFraction(add(parseFraction(points), parseFraction(by)), 6, "half-up");
}
