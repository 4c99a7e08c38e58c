import { expect, test } from "vitest";
import { ombudsmanRi2022, type ScoringError, safeScore } from "../../src/index.ts";
import { region } from "../support/assess.ts";

const points = { input: 10, proses: 20, output: 20, pengaduan: 10 };

test("a hundred thousand answers that nobody asks for are a thousand issues", () => {
  const extra = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`x${i}`, 1]));
  const outcome = safeScore(ombudsmanRi2022, { region, dimensions: { ...points, ...extra } });
  const { error } = outcome as { readonly error: ScoringError };
  expect([error.issues.length, error.omitted]).toEqual([1000, 99_000]);
});
