import fc from "fast-check";
import { expect, test } from "vitest";
import { type Assessment, isScoringError, ombudsmanRi2022 } from "../../src/index.ts";
import { nameKey } from "../../src/read/name-key.ts";
import { readTable } from "../../src/table/index.ts";

interface Line {
  readonly region: string;
  readonly type: string;
  readonly province: string;
  readonly unit: string;
  readonly score: string;
}

const names = ["Kota Solok", "Kota Padang", "Kabupaten Solok", "Kabupaten Agam", "Provinsi Riau"];
const units = [
  "DPMPTSP",
  "Disdukcapil",
  "Puskesmas Ibuh",
  "Dinas, Sosial",
  'RSUD "M. Natsir"',
  "Café – Layanan",
];

const lines = fc
  .array(
    fc.record({
      name: fc.constantFrom(...names),
      units: fc.uniqueArray(
        fc.tuple(fc.constantFrom(...units), fc.integer({ min: 0, max: 100_000 }), fc.nat(3)),
        {
          selector: ([unit]) => unit,
          minLength: 1,
        },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drawn) => {
    const seen = new Set<string>();
    return drawn.flatMap(({ name, units: own }): Line[] => {
      if (seen.has(name)) return [];
      seen.add(name);
      return own.map(([unit, thousandths, decimals]) => ({
        region: name,
        type: name.split(" ")[0]!.toLowerCase(),
        province: "Sumatera Barat",
        unit,
        score: (thousandths / 1000).toFixed(decimals),
      }));
    });
  });

const damage = fc.record({
  encoding: fc.constantFrom("utf-8", "marked", "utf-16le", "utf-16be", "windows-1252"),
  separator: fc.constantFrom(",", ";", "\t"),
  end: fc.constantFrom("\n", "\r\n", "\r"),
  hasComma: fc.boolean(),
  blanks: fc.constantFrom("", " ", "\u00a0", "  "),
  upperTypes: fc.boolean(),
  upperNames: fc.boolean(),
  upperHeadings: fc.boolean(),
  hasType: fc.boolean(),
  titles: fc.nat(3),
  trailing: fc.nat(2),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
  rowOrder: fc.option(fc.infiniteStream(fc.nat())),
  /** Which rows lose the cells that repeat those above within the region. */
  blanked: fc.constantFrom("none", "all", "some"),
  unit: fc.constantFrom("", "%", " poin"),
  chunk: fc.integer({ min: 1, max: 50 }),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

/** Writes the table as an office might have it. */
function write(table: readonly Line[], how: Damage): string {
  const headings = ["Daerah", "Jenis", "Provinsi", "Lokus", "Nilai"];
  const taken = how.order.filter((at) => how.hasType || at !== 1);
  const show = (text: string) => how.blanks + (how.upperHeadings ? text.toUpperCase() : text) + how.blanks;
  let above = "";
  const rows = table.map((line, i) => {
    const isBlanked =
      line.region === above && (how.blanked === "all" || (how.blanked === "some" && i % 3 === 0));
    above = line.region;
    const region = how.upperNames && i % 2 === 1 ? line.region.toUpperCase() : line.region;
    const score = (how.hasComma ? line.score.replace(".", ",") : line.score) + how.unit;
    const type = how.upperTypes ? line.type.toUpperCase() : line.type;
    return [isBlanked ? "" : region, isBlanked ? "" : type, isBlanked ? "" : line.province, line.unit, score];
  });
  const all = [headings.map(show), ...rows].map((cells) =>
    taken.map((at) => how.blanks + cells[at]! + how.blanks),
  );
  const titles = Array.from({ length: how.titles }, (_, i) => [`Laporan penilaian ${i}`]);
  return [...titles, ...all]
    .map(
      (cells) =>
        cells.map((cell) => quote(cell, how.separator)).join(how.separator) +
        how.separator.repeat(how.trailing),
    )
    .join(how.end);
}

function quote(cell: string, separator: string): string {
  return cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function encode(text: string, encoding: Damage["encoding"]): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "marked") return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === "windows-1252")
    return Uint8Array.from(text, (letter) => (letter === "–" ? 0x96 : letter.charCodeAt(0)));
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (const [i, letter] of [...`\ufeff${text}`].entries())
    view.setUint16(i * 2, letter.charCodeAt(0), encoding === "utf-16le");
  return bytes;
}

async function* cut(bytes: Uint8Array, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** What the table says, in an order of its own, numbers without the digits that do not count. */
function summarise(assessments: readonly Assessment[]): readonly string[] {
  return assessments
    .flatMap(({ region, units: own = [] }) =>
      own.map((unit) =>
        [
          nameKey(region.name),
          region.type,
          unit.name.trim(),
          Number("score" in unit ? unit.score : NaN),
        ].join("|"),
      ),
    )
    .sort();
}

function shuffle(table: readonly Line[], stream: fc.Stream<number> | null): readonly Line[] {
  if (stream === null) return table;
  const keys = [...stream.take(table.length)];
  return table
    .map((line, i) => ({ line, key: keys[i]! }))
    .sort((a, b) => a.key - b.key)
    .map(({ line }) => line);
}

test("a damaged table gives the same assessments or an issue, never others; harmless damage never an issue", async () => {
  let refused = 0;
  let all = 0;
  await fc.assert(
    fc.asyncProperty(lines, damage, async (table, how) => {
      const rows = shuffle(table, how.rowOrder);
      const wanted = rows
        .map(({ region, type, unit, score }) => [nameKey(region), type, unit, Number(score)].join("|"))
        .sort();
      const bytes = encode(write(rows, how), how.encoding);
      all += 1;
      try {
        const { assessments } = await readTable(ombudsmanRi2022, cut(bytes, how.chunk));
        expect(summarise(assessments)).toEqual(wanted);
        expect(assessments.every(({ region }) => region.province === "Sumatera Barat")).toBe(true);
      } catch (error) {
        if (!isScoringError(error)) throw error;
        refused += 1;
        const isHarmless = how.blanked === "none" && rows.every(({ score }) => !/\.\d{3}$/.test(score));
        expect(isHarmless, error.message).toBe(false);
      }
    }),
    { numRuns: 400 },
  );
  expect(refused).toBeLessThan(all / 2);
});
