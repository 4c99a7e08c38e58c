import { blanks, seemingBlanks } from "../blanks.ts";
import type { Question } from "../vector.ts";

// biome-ignore format: cases
const zeros = [
  "0,125", "0.125", "00,125", "-0,125", "000.125", "-0.000", "0,000", "0,1234", "01,125", "10,125", "0,125,125", "0.125,5",
];
/** Too many decimals and too large: the decimals are looked at first. */
// biome-ignore format: cases
const long = [
  "1234567890123456.1234567", "-99999999999999999999.1234567", "1000000000000000.0000000", "1000000000000000.000000",
  "999999999.9999999",
];

/** Decimals with every blank, with zeros before a separator, and with too many digits on both sides. */
export function listPrinted(): readonly Question[] {
  const spaced = [...blanks, ...seemingBlanks].flatMap((blank, i) => [
    `${blank}89,45${blank}`,
    i % 2 === 0 ? `89${blank},45` : `89.${blank}45`,
  ]);
  const locales = [{}, { locale: "id" }, { locale: "en" }];
  return [
    ...spaced.map((text): Question => ({ do: "parse", input: { text } })),
    ...zeros.flatMap((text) =>
      locales.map((locale): Question => ({ do: "parse", input: { text, ...locale } })),
    ),
    ...long.flatMap((value) =>
      [6, 0].map((decimals): Question => ({ do: "format", input: { value, decimals } })),
    ),
  ];
}
