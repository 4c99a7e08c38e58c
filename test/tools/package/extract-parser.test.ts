import { readFile } from "node:fs/promises";
import fc from "fast-check";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { extractParser } from "../../../tools/package/extract-parser.ts";

describe("the parser taken out of papaparse", () => {
  let source: string;
  let Parser: typeof Papa.Parser;

  beforeAll(async () => {
    source = await readFile("node_modules/papaparse/papaparse.js", "utf8");
    const url = `data:text/javascript,${encodeURIComponent(extractParser(source, ["Parser"]))}`;
    Parser = ((await import(/* @vite-ignore */ url)) as { default: typeof Papa }).default.Parser;
  });

  test("is a third of it, without workers and downloads", () => {
    const text = extractParser(source, ["Parser"]);
    expect(text.length).toBeLessThan(source.length / 3);
    expect(text).not.toMatch(/Worker|XMLHttpRequest|FileReader|unparse/);
  });

  test("splits whatever papaparse's own parser splits, the same way", () => {
    const texts = fc.string({
      unit: fc.constantFrom("a", "é", '"', ";", ",", "\t", "\n", "\r", " ", "\ufeff"),
    });
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(";", ",", "\t"),
        fc.boolean(),
        fc.nat(3),
        (text, delimiter, ...rest) => {
          const [isPart, preview] = rest;
          const config = { delimiter, newline: "\n", preview } as const;
          const expected: unknown = new Papa.Parser(config).parse(text, 0, isPart);
          expect(new Parser(config).parse(text, 0, isPart)).toEqual(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("is missed where papaparse has it no more", () => {
    expect(() => extractParser(source, ["Splitter"])).toThrow("papaparse has no Splitter any more");
    expect(() => extractParser("export {}", ["Parser"])).toThrow("no longer made by one function");
  });
});
