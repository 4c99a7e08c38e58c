import type { Integer } from "./integer.ts";

/** The decimal scaled / 10^decimals as text with exactly these decimals: 8945 and 2 are `"89.45"`. */
export function scaledText(scaled: Integer, decimals: number): string {
  const digits = String(scaled < 0 ? -scaled : scaled).padStart(decimals + 1, "0");
  const split = digits.length - decimals;
  const point = decimals > 0 ? `.${digits.slice(split)}` : "";
  return `${scaled < 0 ? "-" : ""}${digits.slice(0, split)}${point}`;
}
