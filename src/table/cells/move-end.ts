/** Moves the point of a canonical decimal by so many digits to the right, exactly: `9.312`, 1 gives `93.12`. */
export function moveEnd(decimal: string, by: number): string {
  const sign = decimal.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = decimal.replace("-", "").split(".");
  const digits = "0".repeat(Math.max(0, 1 - by - whole.length)) + whole + fraction;
  const end = whole.length + Math.max(0, 1 - by - whole.length) + by;
  const padded = digits.padEnd(end, "0");
  const before = padded.slice(0, end).replace(/^0+(?=\d)/, "") || "0";
  const after = padded.slice(end).replace(/0+$/, "");
  return sign + (after === "" ? before : `${before}.${after}`);
}
