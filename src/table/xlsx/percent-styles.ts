import { tagsOf } from "./xml.ts";

/** The styles of cells that show their number as a percentage, by position. */
export function findPercentStyles(styles: string): ReadonlySet<number> {
  const formats = new Set([9, 10]);
  for (const { numFmtId, formatCode = "" } of tagsOf(styles, "numFmt")) {
    // a sign within quotes or behind a backslash is text
    if (formatCode.replace(/"[^"]*"|\\./g, "").includes("%")) formats.add(Number(numFmtId));
  }
  const cells = /<(?:[\w.-]+:)?cellXfs\b[\s\S]*?<\/(?:[\w.-]+:)?cellXfs>/.exec(styles)?.[0] ?? "";
  const found = [...tagsOf(cells, "xf")].flatMap(({ numFmtId }, at) =>
    formats.has(Number(numFmtId)) ? [at] : [],
  );
  return new Set(found);
}
