import { expect, test } from "vitest";
import { parseAssessment } from "../../src/authoring/index.ts";
import { catchError } from "../support/catch-error.ts";

const region = { name: "Kota Payakumbuh", type: "kota" };
const list = <Item>(length: number, make: () => Item) => Array.from({ length }, make);
let twice: object = {};
for (let i = 0; i < 30; i++) twice = { a: twice, b: twice };

test.each<[string, object, number]>([
  [
    "50,000 units of three faults",
    { region, units: list(50_000, () => ({ name: "", score: "x", foo: 1 })) },
    150_000,
  ],
  [
    "200,000 answers that are none",
    { region, units: [{ name: "A", respondents: list(50_000, () => [1, "2", "3", "4"]) }] },
    150_000,
  ],
  ["shared parts that unfold to 2^30 leaves", { region, score: 5, twice }, 1],
  ["a list that claims four thousand million items", { region, units: new Array(4e9) }, 1000],
])("parseAssessment(json) of %s: a thousand issues at most, the rest counted", (_name, json, count) => {
  const began = performance.now();
  const error = catchError(() => parseAssessment(json));
  expect(performance.now() - began).toBeLessThan(1000);
  expect(error.issues.length).toBe(Math.min(count, 1000));
  expect(error.issues.length + error.omitted).toBe(count);
});
