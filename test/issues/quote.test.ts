import { describe, expect, test } from "vitest";
import { escapeUnseen, quote } from "../../src/issues/quote.ts";
import { timeOf } from "../support/time-of.ts";

const controlStart = String.fromCharCode(27);

describe("quote(value) shows", () => {
  test.each<[unknown, string]>([
    ["abc", '"abc"'],
    ["", '""'],
    ['a "b" \\', '"a \\"b\\" \\\\"'],
    [186.12, "186.12"],
    [-0, "0"],
    [Number.NaN, "NaN"],
    [12n, "the bigint 12"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [Symbol("a"), "Symbol(a)"],
    [[1, 2], "a list"],
    [{ a: 1 }, "an object"],
    [new Date(0), "an object"],
    [Object.create(null), "an object"],
    [() => 1, "a function"],
    [class {}, "a function"],
  ])("%o as %s", (value, shown) => {
    expect(quote(value)).toBe(shown);
  });

  test("an object without asking it for its text", () => {
    const hostile = {
      toString: () => {
        throw new Error("asked");
      },
    };
    expect(quote(hostile)).toBe("an object");
  });
});

describe("quote(text) cuts at 40 characters", () => {
  test.each([
    ["x".repeat(40), `"${"x".repeat(40)}"`],
    ["x".repeat(41), `"${"x".repeat(39)}…"`],
    ["x".repeat(100), `"${"x".repeat(39)}…"`],
    ["\n".repeat(41), `"${"\\n".repeat(39)}…"`],
    ["😀".repeat(40), `"${"😀".repeat(40)}"`],
    ["😀".repeat(41), `"${"😀".repeat(39)}…"`],
    [`x${"😀".repeat(60)}`, `"x${"😀".repeat(38)}…"`],
  ])("%j", (text, shown) => {
    expect(quote(text)).toBe(shown);
  });

  test("and a million characters as fast as a hundred", () => {
    const text = "7".repeat(10_000_000);
    expect(quote(text)).toBe(`"${"7".repeat(39)}…"`);
    expect(timeOf(() => quote(text))).toBeLessThan(100);
  });

  test("and the text of anything else", () => {
    expect(quote(10n ** 50n)).toBe(`the bigint 1${"0".repeat(38)}…`);
    expect(quote(Symbol("y".repeat(50)))).toBe(`Symbol(${"y".repeat(32)}…`);
  });
});

describe("quote(value) is safe to print to a terminal: it escapes", () => {
  test.each([
    ["an escape sequence", `${controlStart}[2J`, '"\\u001b[2J"'],
    ["a line break", "a\r\nb", '"a\\r\\nb"'],
    ["delete", "\u007f", '"\\u{7f}"'],
    ["a sequence introducer of the second control set", "\u009b2J", '"\\u{9b}2J"'],
    ["a line separator", "a\u2028b", '"a\\u{2028}b"'],
    ["a right-to-left override", "\u202e54.98", '"\\u{202e}54.98"'],
    ["a byte order mark", "\ufeff5", '"\\u{feff}5"'],
    ["a tag character", "\u{e0041}", '"\\u{e0041}"'],
    ["half a character", "\ud83d", '"\\ud83d"'],
    ["a soft hyphen", "a\u00adb", '"a\\u{ad}b"'],
    ["a grapheme joiner", "a\u034fb", '"a\\u{34f}b"'],
    ["the fillers of Hangul", "\u3164\u115f\u1160\uffa0", '"\\u{3164}\\u{115f}\\u{1160}\\u{ffa0}"'],
    ["variation selectors", "a\ufe0f\u{e0101}\u180b", '"a\\u{fe0f}\\u{e0101}\\u{180b}"'],
  ])("%s", (_, text, shown) => {
    expect(quote(text)).toBe(shown);
  });

  test("and in what is not text", () => {
    expect(quote(Symbol(`${controlStart}[2J`))).toBe("Symbol(\\u{1b}[2J)");
  });

  test("every character that shows nothing", () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (!/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(character)) continue;
      expect(escapeUnseen(character), `U+${code.toString(16)}`).toBe(`\\u{${code.toString(16)}}`);
    }
  });

  test("every control character, and no letter of any script", () => {
    for (let code = 0; code < 0xa0; code++) {
      const shown = quote(String.fromCharCode(code));
      expect(/\p{Cc}/u.test(shown), `U+${code.toString(16)}`).toBe(false);
    }
    expect(quote("Kab. Pangkajene ꦗꦮ é 日本 ٣")).toBe('"Kab. Pangkajene ꦗꦮ é 日本 ٣"');
  });
});
