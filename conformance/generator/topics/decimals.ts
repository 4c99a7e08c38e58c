import type { Random } from "../random.ts";
import type { Question } from "../vector.ts";
import { joinSeries } from "./join-series.ts";
import { listPrinted } from "./printed.ts";
import type { Series, Topic } from "./topic.ts";

// biome-ignore format: cases
const odd = [
  "", " ", "-", ".", "5.", ".5", "+5", "1e3", "1,5", " 5", "5 ", "--5", "-0", "-0.00", "007", "00.10", "0x10", "1_000",
  "٣", "1.0000000", "0.1234567", "999999999999999", "1000000000000000", "12345678901234567890", "-999999999.999999",
  "1.", "1..2", "NaN", "Infinity", null, true, false, [], {}, [1], 0.1 + 0.2, 1e15, -1e15, 123456789.1234567, 0.1234567,
  1.005, 77.995, -0.5, 999999999.999999, 999999999999999, 100000000000.5,
];
// biome-ignore format: cases
const printed = [
  "89,45", "67, 3", "12. 16", "1.234,5", "1,234.5", "1.234.567", "1,234,567", "1.234.567,89", "1,234.567.8", "91,00 %", "80 poin", "",
  " ", "-1,5", "-0,00", "- 5", "007,5", "0,123", "1.2345", "12.34.567", "1.234,567", "1,234.567", "1.23,4", "1.234.56", "0.123,4",
  "1234.567,8", "1,5,", ",5", "5,", "1 234", "\u00a089,45\u00a0", "1..2", "1.,2", "1,234.567.890", "-1.234.567", "٣", "1e3", "--1",
];

const drawn: Series = {
  count: 1000,
  draw: (random, i) => (i % 2 === 0 ? drawFormat(random, i >> 1) : drawParse(random, i >> 1)),
};

/** Decimals as they are read and shown. */
export const decimals: Topic = {
  name: "decimals",
  general: joinSeries(drawn, {
    count: listPrinted().length,
    draw: (_, i) => listPrinted()[i % listPrinted().length]!,
  }),
};

function drawFormat(random: Random, i: number): Question {
  const wrong = random.percent(4) ? { decimals: random.pick([-1, 7, 2.5, "2"]) } : {};
  const locale = random.percent(30) ? { locale: random.pick(["id", "en", "id", "de"]) } : {};
  const value = i < 2 * odd.length ? odd[i % odd.length] : drawNumber(random);
  const precision = i < odd.length ? 6 : random.between(0, 6);
  return { do: "format", input: { value, decimals: precision, ...wrong, ...locale } };
}

/** A number or text with some decimals, often more than are allowed. */
function drawNumber(random: Random): number | string {
  const text = `${random.pick(["", "", "-"])}${drawDigits(random, random.pick([1, 2, 2, 3, 7]))}`;
  const decimals = random.between(0, 7);
  const written = decimals === 0 ? text : `${text}.${drawDigits(random, decimals)}`;
  // numbers beyond 15 digits, or below what is written without exponent, are cases above
  const plain = !/^-?0*\.?0{0,3}0*[1-9]?$/.test(written) && written.length < 15;
  return plain && random.percent(50) ? Number(written) : written;
}

function drawDigits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick("0123455556789".split(""))).join("");
}

function drawParse(random: Random, i: number): Question {
  const locale = random.percent(50) ? { locale: random.pick(["id", "en", "id", "en", "de"]) } : {};
  if (i < 3 * printed.length) return { do: "parse", input: { text: printed[i % printed.length], ...locale } };
  if (random.percent(3)) return { do: "parse", input: { text: random.pick([1.5, null, []]), ...locale } };
  if (random.percent(2))
    return { do: "parse", input: { text: "9".repeat(random.pick([100, 101])), ...locale } };
  const parts = Array.from({ length: random.between(1, 4) }, (_, part) =>
    drawDigits(random, part === 0 ? random.between(1, 3) : random.pick([1, 2, 3, 3, 3])),
  );
  const text = parts.reduce(
    (left, right) => `${left}${random.pick([".", ",", ".", ",", ", ", " ."])}${right}`,
  );
  return { do: "parse", input: { text: `${random.pick(["", "", "-", " "])}${text}`, ...locale } };
}
