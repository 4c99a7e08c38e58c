/**
 * What the package set itself, by name of a ratio or measure; `most` or `least` is the bound. `why` is said where
 * a bound is missed: what the cost consists of, for those who read the table.
 */
export const targets = [
  {
    name: "columns/nested-float",
    most: 0.55,
    why: "what columns gain is the layout of memory; ours also checks every value and finds every band",
  },
  {
    name: "columns/equal-float",
    most: 1.1,
    why: "ours also checks every value and finds the band of every unit and region, which the float code does not",
  },
  {
    name: "decimal.js/columns",
    least: 300,
    why: "decimal.js has its numbers made beforehand here, while ours checks every value as it reads it",
  },
  {
    name: "duckdb/columns",
    least: 3,
    why: "DuckDB computes on vectors of whole numbers as well, loaded beforehand",
  },
  {
    name: "objects/nested-float",
    most: 1.15,
    why:
      "the result has every part of every unit (score, exact value, share and contribution of each dimension and " +
      "indicator as reduced fractions in text, class, notes), where the loop gives one number for a unit; making " +
      "these texts and objects is nearly all of the time. Whoever needs the scores alone has scoreColumns",
  },
  {
    name: "single/float",
    most: 1.5,
    why: "as for objects: a unit of 34 parts, each with three exact fractions in text",
  },
  {
    name: "sort/rank-national",
    least: 200,
    why: "counting takes three passes over the scores, so the bound is the time of reading them",
  },
  {
    name: "sort/rank-province",
    least: 100,
    why: "counting takes three passes over scores and groups, and the histogram of each group no longer fits the nearest cache",
  },
  {
    name: "cold/float-cold",
    most: 2,
    why:
      "the first call compiles the rules into a program and runs through code that is not yet compiled by the engine; " +
      "the float loop is one function",
  },
  {
    name: "csv/papaparse",
    most: 5,
    why:
      "the command also tells regions apart, finds units that are there twice, keeps line numbers for errors, ranks " +
      "2 · 10^5 regions and prints them",
  },
  {
    name: "growth-1e4-1e7",
    most: 1.1,
    why:
      "the columns of 10^4 units fit into the processor's cache (1.2 MB), those of 10^7 do not (1.2 GB) and come from " +
      "memory; the float code beside it on the same columns shows how much of that is the machine's",
  },
  {
    name: "import",
    most: 0.015,
    unit: "seconds",
    why: "every published rule set is part of the main module",
  },
  {
    name: "csv-memory",
    most: 500,
    unit: "MB",
    why: "names of units are kept to find those that are there twice",
  },
];

/** The targets with what was found: `value` is null where it was not measured. */
export function judge({ ratios, measures }) {
  return targets.map((target) => {
    const value = ratios[target.name] ?? measures[target.name] ?? null;
    const { most, least } = target;
    const reached = value === null ? null : most === undefined ? value >= least : value <= most;
    return { ...target, value, reached };
  });
}
