import { expect } from "vitest";

/**
 * Expects that what makes a draw worth something came up once in so many draws at least.
 *
 * The floor follows the draws, so that a short run asks for less; of fewer draws than `every` it asks for nothing.
 */
export function expectOneIn(every: number, found: number, draws: number): void {
  expect(found, `of ${draws} draws`).toBeGreaterThanOrEqual(Math.floor(draws / every));
}
