import { expectTypeOf, test } from "vitest";
import { ombudsmanRi2022, type Ranked, type RegionResult, rank, scoreAll } from "../../src/index.ts";

const results = scoreAll(ombudsmanRi2022, []);

test("rank(results) keeps the type of its results", () => {
  expectTypeOf(rank(results)).toEqualTypeOf<Ranked<(typeof results)[number]>[]>();
  expectTypeOf(rank([] as RegionResult[])[0]!.rank).toEqualTypeOf<number | null>();
});

test("rank(results, options) takes the words that it knows, and functions", () => {
  rank(results, { within: "province", ties: "dense", on: "exact" });
  rank(results, { within: ({ province }) => province ?? "", ties: "ordinal", key: ({ name }) => name });
  // @ts-expect-error there is no such method of ties
  rank(results, { ties: "best" });
  // @ts-expect-error there is no such group
  rank(results, { within: "island" });
  // @ts-expect-error options are an object
  rank(results, null);
});
