import { invalidArgument } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import type { RoundingMode } from "../model/index.ts";

const modes = ["half-up", "half-even", "half-down", "up", "down", "ceiling", "floor"] as const;

/** Refuses a rounding mode that is none of the seven. */
export function checkMode(mode: RoundingMode): void {
  if (modes.includes(mode)) return;
  const what = `${quote(mode)} is none of ${modes.join(", ")}`;
  throw invalidArgument("invalid-option", ["mode"], `mode: ${what}`);
}
