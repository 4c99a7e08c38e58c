import { readDecimal } from "../../exact/read-decimal.ts";
import type { Decimal, Unknown } from "../../model/index.ts";

/** A decimal of a rule set in millionths; undefined where it is absent, unknown or not a decimal of six places. */
export function readMillionths(value: Decimal | Unknown | undefined): bigint | undefined {
  const read = readDecimal(value, 6);
  return typeof read === "number" && Number.isFinite(read) ? BigInt(read) : undefined;
}
