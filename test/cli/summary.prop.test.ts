import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreText } from "./run-command.ts";

const cell = (...values: string[]) => fc.constantFrom(...values);
const row = fc
  .tuple(
    cell("A", "a", "B", "Ä", "A\u0308", ' "A" ', '"A\nB"', "a  b", "A\u200b", "", "Kota A", "Jumlah"),
    cell("kota", "Kota", "kabupaten", "desa", "Kab.", ""),
    cell("X", "X", "x", "", "\u00a0Y", "\ufeffX"),
    cell(
      "S",
      "T",
      "U",
      "V",
      "v",
      "é",
      "e\u0301",
      "S\u00ad",
      "s \tt",
      "S T",
      '"S,T"',
      '"S"s',
      "",
      "Rata-rata",
    ),
    cell(
      "90",
      "90.5",
      '"89,45"',
      "0.000001",
      "101",
      "x",
      "",
      "007",
      "1.",
      ".5",
      "-0",
      "12345678901234567",
      "89.450",
      "-",
    ),
    cell("", "", "", "tutup"),
    cell("", "", "1", "2"),
    cell("", "", "Hijau", "A"),
  )
  .map((cells) => cells.join(","));
const line = fc.oneof(
  { weight: 12, arbitrary: row },
  { weight: 1, arbitrary: cell("", " , ", '"', "a,b,c,d,e,f,g,h,i") },
);
const head = "region,type,province,unit,score,not_assessed,code,zona";

/** Scores a table with its rows kept, and with its rows added up, which has to give the same but for the units. */
async function scoreBoth(text: string, ...options: string[]) {
  const kept = await scoreText(text, 2022, "--format", "json", ...options);
  const added = await scoreText(text, 2022, "--format", "json", "--summary", ...options);
  const results = kept.stdout === "" ? [] : JSON.parse(kept.stdout).results;
  expect([added.status, added.stderr]).toEqual([kept.status, kept.stderr]);
  const own = added.stdout === "" ? [] : JSON.parse(added.stdout).results;
  expect(own).toEqual(results.map((result: object) => ({ ...result, units: [] })));
  return kept;
}

test("whatever is in a table, rows that are kept and rows that are added up give the same, errors too", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      cell("\n", "\r\n", "\r"),
      cell("type", "province", "all"),
      fc.boolean(),
      async (lines, newline, within, strict) => {
        const text = [head, ...lines].join(newline);
        await scoreBoth(text, "--within", within, ...(strict ? ["--strict"] : []));
      },
    ),
    { numRuns: 1000 },
  );
});

test("tables without errors too, in every format", async () => {
  const names = cell("A", "B", "b", "Kota Contoh", "KOTA  Contoh");
  const region = fc.tuple(names, cell("kota", "KOTA"), cell("X", "Y", "y"));
  const known = cell("90", "90.5", "0.000001", "78", "77.99", "100", "007", " 54 ", "-");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(region, known), { minLength: 1, maxLength: 60 }), async (rows) => {
      const lines = rows.map(([place, score], i) =>
        [...place, `Unit ${i}`, score, "", "", "Hijau"].join(","),
      );
      const text = [head, "Z,kota,X,Unit,90,,,Hijau", ...lines].join("\n");
      expect((await scoreBoth(text)).status).toBe(0);
      const plain = await scoreText(text, 2022, "--format", "csv");
      expect(await scoreText(text, 2022, "--format", "csv", "--summary")).toEqual(plain);
      const rowsOfRegions = (csv: string) =>
        csv
          .split("\n")
          .map((each) => each.split(","))
          .filter(([rank]) => rank !== "")
          .map((cells) => cells.slice(0, 5));
      const units = await scoreText(text, 2022, "--format", "csv", "--units");
      expect(rowsOfRegions(units.stdout)).toEqual(rowsOfRegions(plain.stdout));
      expect(units.stderr).toBe(plain.stderr);
    }),
    { numRuns: 200 },
  );
});
