import type { Decimal } from "../../src/index.ts";
import type { Random } from "./random.ts";

/** Millionths: what values are drawn in. */
const unit = 1_000_000;

/** The ends of a scale in millionths, the lesser first. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A range from two decimals of any order. */
export function rangeOf(from: Decimal, to: Decimal): Range {
  const [a, b] = [millionths(from), millionths(to)];
  return { least: Math.min(a, b), most: Math.max(a, b) };
}

/** A decimal in millionths; it has at most six decimals. */
export function millionths(value: Decimal): number {
  return Math.round(Number(value) * unit);
}

/** A value of a range in millionths, crowded at bounds, at ties and at the ends. */
export function drawMillionths(random: Random, range: Range, bounds: readonly number[] = []): number {
  const { least, most } = range;
  const kind = random.between(0, 9);
  const near = kind < 4 ? random.pick([...bounds, least, most]) + random.pick(steps) : null;
  const step = kind < 7 ? 10_000 : kind === 7 ? 5_000 : kind === 8 ? 1_000_000 : 1;
  const drawn = near ?? Math.round(random.between(least, most) / step) * step;
  return Math.min(most, Math.max(least, drawn));
}

/** Steps to either side of a bound. */
const steps = [
  0, 0, 1, -1, 5_000, -5_000, 4_999, -4_999, 5_001, -5_001, 10_000, -10_000, 500_000, -500_000, -499_999,
];

/** A decimal as people write it: a number, or text with or without zeros at the end. */
export function writeDecimal(random: Random, drawn: number): Decimal {
  const text = decimalText(drawn);
  const form = random.between(0, 5);
  if (form < 3) return Number(text);
  return form === 3 && !text.includes(".") ? `${text}.00` : text;
}

/** Millionths as text, without zeros at the end. */
export function decimalText(drawn: number): string {
  const digits = String(Math.abs(drawn)).padStart(7, "0");
  const fraction = digits.slice(-6).replace(/0+$/, "");
  return `${drawn < 0 ? "-" : ""}${digits.slice(0, -6)}${fraction === "" ? "" : `.${fraction}`}`;
}
