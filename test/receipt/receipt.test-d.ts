import { expectTypeOf, test } from "vitest";
import type { RuleSet } from "../../src/model/index.ts";
import { type Receipt, type Replay, receipt, replay } from "../../src/receipt/index.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";

const region = { name: "a", type: "kota" } as const;

test("receipt(ruleSet, assessment) is as narrow as the rules", () => {
  const written = receipt(ombudsmanRi2022, { region, score: 1 });
  expectTypeOf(written).toEqualTypeOf<Receipt<"A" | "B" | "C" | "D" | "E", "hijau" | "kuning" | "merah">>();
  expectTypeOf(replay(written)).toEqualTypeOf<Replay>();
});

test("the digest of rules may be left out", () => {
  const { digest: _, ...rules }: RuleSet = ombudsmanRi2022;
  expectTypeOf(receipt(rules, { region, score: 1 })).toEqualTypeOf<Receipt>();
  expectTypeOf(replay).parameter(1).extract<undefined>().toEqualTypeOf<undefined>();
  // @ts-expect-error a rule set is no text
  receipt("ombudsman-ri/2022", { region, score: 1 });
});
