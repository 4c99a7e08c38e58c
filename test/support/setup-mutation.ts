import type fc from "fast-check";
import { vi } from "vitest";

/** A property draws at most this many cases for each mutant; set FC_RUNS for more. */
const most = Number(process.env["FC_RUNS"] ?? 20);

process.env["DRAWS"] ??= "0.1";

vi.mock("fast-check", async (load) => {
  const real = await load<typeof import("fast-check")>();
  const assert = (property: fc.IRawProperty<unknown>, given?: fc.Parameters<unknown>) =>
    real.assert(property, { ...given, numRuns: Math.min(given?.numRuns ?? 100, most) });
  return { ...real, assert, default: { ...real.default, assert } };
});

// A busy machine is not a killed mutant: an endless loop is found by Stryker's own time limit.
vi.mock("./time-of.ts", () => ({
  timeOf: (call: () => unknown) => {
    call();
    return 0;
  },
}));
