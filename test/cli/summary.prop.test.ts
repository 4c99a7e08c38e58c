import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreText } from "./run-command.ts";

const cell = (...values: string[]) => fc.constantFrom(...values);
const row = fc
  .tuple(
    cell("A", "a", "B", "Ä", "A\u0308", ' "A" ', '"A\nB"', "a  b", "A\u200b", ""),
    cell("kota", "Kota", "kabupaten", "desa"),
    cell("X", "X", "x", "", "\u00a0Y", "\ufeffX"),
    cell("S", "T", "U", "V", "v", "é", "e\u0301", "S\u00ad", "s \tt", "S T", '"S,T"', '"S"s', ""),
    cell("90", "90.5", '"89,45"', "0.000001", "101", "x", "", "007", "1.", ".5", "-0", "12345678901234567"),
    cell("", "", "", "tutup"),
    cell("", "", "1", "2"),
  )
  .map((cells) => cells.join(","));
const line = fc.oneof(
  { weight: 12, arbitrary: row },
  { weight: 1, arbitrary: cell("", " , ", '"', "a,b,c,d,e,f,g,h") },
);
const head = "region,type,province,unit,score,not_assessed,code";

test("whatever is in a table, --summary gives the same table and the same errors", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      cell("\n", "\r\n", "\r"),
      cell("type", "province", "all"),
      async (lines, newline, within) => {
        const text = [head, ...lines].join(newline);
        const whole = await scoreText(text, 2022, "--within", within);
        expect(await scoreText(text, 2022, "--within", within, "--summary")).toEqual(whole);
      },
    ),
    { numRuns: 1500 },
  );
});

test("tables without errors too", async () => {
  const names = cell("A", "B", "b", "Kabupaten Contoh", "KABUPATEN  Contoh");
  const region = fc.tuple(names, cell("kota", "Kabupaten"), cell("X", "Y", "y"));
  const known = cell("90", "90.5", "0.000001", "78", "77.99", "100", "007", " 54 ");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(region, known), { minLength: 1, maxLength: 60 }), async (rows) => {
      const lines = rows.map(([place, score], i) => [...place, `Unit ${i}`, score, "", ""].join(","));
      const text = [head, ...lines].join("\n");
      const whole = await scoreText(text, 2022, "--format", "csv");
      expect(whole.status).toBe(0);
      expect(await scoreText(text, 2022, "--format", "csv", "--summary")).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});
