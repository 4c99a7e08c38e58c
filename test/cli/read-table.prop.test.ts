import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { ombudsmanRi2022, rank, scoreAll } from "../../src/index.ts";
import { nameKey, trimBlanks } from "../../src/read/name-key.ts";
import { scoreText } from "./run-command.ts";

const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => trimBlanks(text.replace(/\r\n?/g, "\n")))
  .filter((text) => text !== "" && !/[\p{Cf}\p{Cs}]/u.test(text));
const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
const region = fc.record({
  name,
  type: fc.constantFrom("kabupaten", "kota", "provinsi"),
  units: fc.uniqueArray(fc.record({ name, score }), {
    selector: (unit) => nameKey(unit.name),
    minLength: 1,
    maxLength: 4,
  }),
});
const regions = fc.uniqueArray(region, {
  selector: ({ name, type }) => `${type} ${nameKey(name)}`,
  minLength: 1,
  maxLength: 4,
});

test("a table gives what the engine gives, whatever its dialect and the order of its rows", async () => {
  const dialect = fc.record({
    delimiter: fc.constantFrom(",", ";"),
    newline: fc.constantFrom("\n", "\r\n"),
    comma: fc.boolean(),
    bom: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      regions,
      dialect,
      fc.infiniteStream(fc.nat()),
      async (given, { delimiter, newline, comma, bom }, keys) => {
        const rows = given
          .flatMap(({ name, type, units }) =>
            units.map((unit) => [name, type, unit.name, comma ? unit.score.replace(".", ",") : unit.score]),
          )
          .map((row) => [keys.next().value, row] as const)
          .sort(([a], [b]) => a - b)
          .map(([, row]) => row);
        const text = Papa.unparse([["Daerah", "jenis", "UNIT", "nilai"], ...rows], { delimiter, newline });
        const { stdout, stderr } = await scoreText((bom ? "\ufeff" : "") + text, 2022, "--format", "json");
        // what headings, separators and commas are read as
        expect(stderr.replace(/^<stdin>: (headings are|columns are|the comma is) .*\n/gm, "")).toBe("");
        const expected = rank(
          scoreAll(
            ombudsmanRi2022,
            given.map(({ name, type, units }) => ({ region: { name, type } as never, units })),
          ),
        );
        const byName = (units: readonly { name: string }[]) =>
          [...units].sort((a, b) => (a.name < b.name ? -1 : 1));
        const plain = (result: { units: readonly { name: string }[] }) => ({
          ...result,
          units: byName(result.units),
        });
        expect(JSON.parse(stdout).results.map(plain)).toEqual(
          expected.map(({ result, ...place }) => plain({ ...result, ...place })),
        );
      },
    ),
    { numRuns: 200 },
  );
});

test("any text gives results or errors, never both and never a crash, without control characters", async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "region",
      "type",
      "unit",
      "score",
      ",",
      ";",
      "\n",
      '"',
      "\r\n",
      "kota",
      "90",
      "89,5",
      "{",
      "[",
      "]",
      "}",
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (body, headed) => {
      const { status, stdout, stderr } = await scoreText(headed ? `region,type,score\n${body}` : body);
      expect(status === 0 ? stdout : stderr).not.toBe("");
      if (status === 1) expect(stdout).toBe("");
      expect(`${stdout}${stderr}`.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cf}\p{DI}]/u);
    }),
    { numRuns: 1000 },
  );
});
