import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDecimal } from "../../src/exact/parse-decimal.ts";
import { readDecimal } from "../../src/exact/read-decimal.ts";
import { signedDecimal } from "../support/arbitraries.ts";
import { order, ratioOf } from "../support/oracle.ts";
import { refusalOf } from "../support/refusal-of.ts";

const runs = { numRuns: 3_000 };
const locale = fc.constantFrom("id" as const, "en" as const);
const blank = fc.stringMatching(/^[ \t\u00a0\u202f]{0,3}$/);

/** Groups the thousands and chooses the decimal separator, as a locale prints them. */
function print(text: string, language: "id" | "en"): string {
  const [whole = "", fraction] = text.split(".");
  const [group, point] = language === "id" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

test("what a locale prints, with blanks around and around the separator, keeps its value", () => {
  fc.assert(
    fc.property(signedDecimal, locale, blank, blank, (text, language, a, b) => {
      const printed = print(text, language).replace(/([.,])(?=\d+$)/, `${a}$1${b}`);
      const read = parseDecimal(b + printed + a, language);
      expect(order(ratioOf(read), ratioOf(text))).toBe(0n);
    }),
    runs,
  );
});

test("what it gives is canonical: readDecimal takes it, and it is read to itself in English", () => {
  fc.assert(
    fc.property(signedDecimal, locale, (text, language) => {
      const read = parseDecimal(print(text, language), language);
      expect(read).toMatch(/^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d+)$/);
      expect(typeof readDecimal(read, 6)).toBe("number");
      expect(parseDecimal(read, "en")).toBe(read);
    }),
    runs,
  );
});

test("the locale changes nothing but the reading of one separator with three digits behind it", () => {
  const text = fc.stringMatching(/^-?\d{1,4}(?:[.,]\d{1,4}){0,2}$/);
  fc.assert(
    fc.property(text, locale, (printed, language) => {
      const outcome = (chosen?: "id" | "en") => {
        try {
          return parseDecimal(printed, chosen);
        } catch {
          return refusalOf(() => parseDecimal(printed, chosen))[1];
        }
      };
      const alone = outcome();
      if (/^-?0*[1-9]\d*[.,]\d{3}$/.test(printed)) expect(alone).toBe("ambiguous-decimal");
      else expect(outcome(language)).toBe(alone);
    }),
    runs,
  );
});

test("any text is read or refused by code", () => {
  const near = fc.stringMatching(/^[-+ .,0-9eE%]{0,12}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), near), (text) => {
      let read: string | undefined;
      try {
        read = parseDecimal(text);
      } catch {
        expect(["not-a-decimal", "ambiguous-decimal"]).toContain(refusalOf(() => parseDecimal(text))[1]);
      }
      if (read !== undefined) expect(read).toMatch(/^-?\d+(?:\.\d+)?$/);
    }),
    { numRuns: 1_000 },
  );
});
