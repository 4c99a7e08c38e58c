/**
 * Reads digits with at most one point, in units of 10^-decimals; -1 for text that is not canonical, may be two
 * numbers, or has too many decimals: that is for others to read.
 */
export function readPlainDecimal(text: string, decimals: number): number {
  const { length } = text;
  let value = 0;
  let point = -1;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) value = value * 10 + code - 48;
    else if (code === 46 && point < 0) point = at;
    else return -1;
  }
  const whole = point < 0 ? length : point;
  const fraction = point < 0 ? 0 : length - point - 1;
  if (whole === 0 || whole > 9 || (whole > 1 && text.charCodeAt(0) === 48)) return -1;
  if (point >= 0 && (fraction === 0 || fraction === 3 || fraction > decimals)) return -1;
  return value * 10 ** (decimals - fraction);
}
