import { expect, test } from "vitest";
import { isBlank, nameKey, trimBlanks } from "../../src/read/name-key.ts";

/** U+0009–U+000D, U+0020, U+00A0, U+2000–U+200A, U+202F, U+205F, U+3000, and nothing else. */
const blanks = [
  ...[0x9, 0xa, 0xb, 0xc, 0xd, 0x20, 0xa0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006],
  ...[0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000],
].map((code) => String.fromCharCode(code));

test("trimBlanks(text) cuts off the blanks that are listed, and leaves those within", () => {
  for (const blank of blanks) expect(trimBlanks(`${blank}a${blank} b${blank}`)).toBe(`a${blank} b`);
  expect(trimBlanks(blanks.join(""))).toBe("");
  expect(trimBlanks("")).toBe("");
  expect(trimBlanks("a")).toBe("a");
});

test("no other character is a blank", () => {
  const known = new Set(blanks);
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    expect(isBlank(character), `U+${code.toString(16)}`).toBe(known.has(character));
    expect(trimBlanks(character) === "", `U+${code.toString(16)}`).toBe(known.has(character));
  }
});

test("nameKey(name) is the same for plain names, which take a short way, as for others", () => {
  for (const blank of ["", ...blanks]) {
    expect(nameKey(`${blank}Kota ${blank}SOLOK é [Z]`)).toBe("kota solok é [z]");
    expect(nameKey(`${blank}Kota ${blank}SOLOK [Z]${blank}`)).toBe("kota solok [z]");
  }
  expect(nameKey("\u00c9 E\u0301 \u212a")).toBe("\u00c9 \u00c9 k");
  expect(nameKey("")).toBe("");
});

test("a hundred thousand blanks within a name take no time", () => {
  const name = `A${" ".repeat(100_000)}B`;
  const started = performance.now();
  expect(nameKey(name)).toBe("a b");
  expect(trimBlanks(name)).toBe(name);
  expect(isBlank(name)).toBe(false);
  expect(nameKey(`${"A ".repeat(1_000_000)} é`)).toHaveLength(2_000_001);
  expect(performance.now() - started).toBeLessThan(1500);
});
