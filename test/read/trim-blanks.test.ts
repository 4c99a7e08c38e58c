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
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(characters.filter(isBlank)).toEqual(blanks);
  expect(characters.filter((character) => trimBlanks(character) === "")).toEqual(blanks);
});

test("nameKey(name) is the same for plain names, which take a short way, as for others", () => {
  for (const blank of ["", ...blanks]) {
    expect(nameKey(`${blank}Kota ${blank}SOLOK é [Z]`)).toBe("kota solok é [z]");
    expect(nameKey(`${blank}Kota ${blank}SOLOK [Z]${blank}`)).toBe("kota solok [z]");
  }
  expect(nameKey("\u00c9 E\u0301 \u212a")).toBe("\u00c9 \u00c9 k");
  expect(nameKey("")).toBe("");
});
