import { argumentError } from "../../issues/argument-error.ts";
import { isRecord } from "../../issues/is-record.ts";
import { showValue } from "../../issues/shown.ts";
import type { Decimal } from "../../model/index.ts";
import type { Fraction } from "./make-fraction.ts";
import { readFractionText } from "./parse-fraction.ts";

/**
 * Reads an argument that has to be a fraction, its fields once each: the denominator greater than 0, perhaps
 * not reduced.
 */
export function readFraction(value: unknown, name: string): Fraction {
  const { numerator, denominator }: Partial<Fraction> = isRecord(value) ? value : {};
  if (typeof numerator !== "bigint" || typeof denominator !== "bigint")
    throw argumentError("invalid-type", [name], { value: showValue(value), expected: "exact-fraction" });
  if (denominator === 0n) {
    const params = { value: showValue(denominator), expected: "denominator" } as const;
    throw argumentError("invalid-option", [name, "denominator"], params);
  }
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

/** Reads an argument that may be a decimal, the text of a fraction or a fraction. */
export function readOperand(value: Decimal | Fraction, name: string): Fraction {
  return isRecord(value) ? readFraction(value, name) : readFractionText(value as Decimal, name);
}
