import { expect, test } from "vitest";
import type { RuleSet } from "../../src/model/index.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";
import { inOrder } from "../../src/rules/order.ts";

const named = (id: string, version: string): RuleSet => ({ ...ombudsmanRi2022, id, version });

test("rule sets stand by id, the versions of one from the oldest", () => {
  const sorted = [
    named("a/1", "2.0.0"),
    named("b/1", "1.9.0"),
    named("b/1", "1.10.0"),
    named("c/1", "1.0.0"),
  ];
  const [a, b, newer, c] = sorted;
  for (const list of [
    [c!, newer!, b!, a!],
    [b!, a!, newer!, c!],
    [newer!, c!, a!, b!],
  ]) {
    const before = [...list];
    expect(inOrder(list)).toEqual(sorted);
    expect(list).toEqual(before);
  }
});
