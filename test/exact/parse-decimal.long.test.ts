import { expect, test } from "vitest";
import { parseDecimal } from "../../src/exact/parse-decimal.ts";
import { isBlank } from "../../src/read/name-key.ts";
import { refusalOf } from "../support/refusal-of.ts";
import { timeOf } from "../support/time-of.ts";

test.each(["7", " ", "1.", ",", "1 ", "-", "\u00a0,"])("a million times %j is refused in 100 ms", (part) => {
  const text = part.repeat(1_000_000);
  expect(refusalOf(() => parseDecimal(text))[1]).toBe("not-a-decimal");
  expect(timeOf(() => refusalOf(() => parseDecimal(text)))).toBeLessThan(100);
});

test("parseDecimal(text) skips the blanks of names, and no other character of the first plane", () => {
  const skipped: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (isBlank(character)) expect(parseDecimal(`${character}8${character}.${character}5`)).toBe("8.5");
    else if (!/[\d.,]/.test(character)) {
      const first = character === "-" ? "5-" : `${character}5`;
      const texts = [first, `5${character}`, `8${character}.5`, `8.${character}5`];
      skipped.push(...texts.filter((text) => refusalOf(() => parseDecimal(text))[1] !== "not-a-decimal"));
    }
  }
  expect(skipped).toEqual([]);
});
