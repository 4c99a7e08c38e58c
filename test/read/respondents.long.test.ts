import { expect, test } from "vitest";
import { menpanSkm2017, score } from "../../src/index.ts";
import { withUnit } from "../support/assess.ts";
import { ratioText } from "../support/oracle.ts";
import { surveyElements } from "../support/survey-elements.ts";
import { surveyIndexOf } from "./survey-index-of.ts";

const good = [3, 3, 3, 3, 3, 3, 3, 3, 3];

test("score(menpanSkm2017, assessment) of 100,000 respondents", () => {
  const respondents = Array.from({ length: 100_000 }, (_, i) =>
    surveyElements.map((_, j) => 1 + ((i * 7 + j * j) % 4)),
  );
  const start = performance.now();
  const result = score(menpanSkm2017, withUnit({ respondents }));
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(result.exact).toBe(ratioText(surveyIndexOf(respondents)));
});

test("score(menpanSkm2017, assessment) of 100,001 respondents whose index is as near to a bound as it can be", () => {
  // 76.605 would be rounded up to B: 9 · 100,001 answers with the least sum above, and the greatest below
  const count = 100_001n;
  const least = (76_605n * 9n * count) / 25_000n + 1n;
  for (const [sum, grade] of [
    [least, "B"],
    [least - 1n, "C"],
  ] as const) {
    const over = Number(sum - 27n * count);
    const respondents = Array.from({ length: Number(count) }, (_, i) => {
      const more = Math.min(9, Math.max(0, over - 9 * i));
      return good.map((answer, j) => (j < more ? answer + 1 : answer));
    });
    const result = score(menpanSkm2017, withUnit({ respondents }));
    expect(result).toMatchObject({ exact: ratioText([25n * sum, 9n * count]), grade });
  }
});
