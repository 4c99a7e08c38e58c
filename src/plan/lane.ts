import { type Integer, widen } from "../exact/integer.ts";
import type { Plan } from "./plan.ts";

/**
 * The lane for a mean over `count` units or products: numbers while everything computed on the way is
 * proved to stay below 2^53, else bigints. It follows from the plan and the count, never from the scores.
 */
export function laneOf(plan: Plan, count: Integer): (n: Integer) => Integer {
  return count > plan.mostInNumbers ? widen : Number;
}

/** Whether the score of a region is the mean over service products. */
export function countsProducts({ ruleSet: { region } }: Plan): boolean {
  return "of" in region && region.of === "products";
}
