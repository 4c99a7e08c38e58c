import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ombudsmanRi2022, scoreAll } from "../../src/index.ts";
import { openBatches, readRows } from "../../src/table/read-rows.ts";
import { errorOf, messagesOf, read } from "./issues-of.ts";

const text = "daerah;jenis;lokus;nilai\r\nKota Solok;kota;Café;90,5\r\n";
const bytes = new TextEncoder().encode(text);
const expected = [{ region: { name: "Kota Solok", type: "kota" }, units: [{ name: "Café", score: "90.5" }] }];

async function* each<Chunk>(chunks: Iterable<Chunk>) {
  yield* chunks;
}

test.each([
  ["text", text],
  ["bytes", bytes],
  ["a buffer", bytes.buffer],
  ["a file", new Blob([bytes])],
  ["a stream", new Blob([bytes]).stream()],
  [
    "a stream that cannot be iterated over",
    { getReader: () => new Blob([bytes]).stream().getReader() } as ReadableStream<Uint8Array>,
  ],
  ["single bytes", each(Array.from(bytes, (byte) => Uint8Array.of(byte)))],
  ["single letters", each([...text])],
  [
    "bytes and text in turn",
    each([bytes.subarray(0, 10), text.slice(10, 30), new TextEncoder().encode(text.slice(30))]),
  ],
  ["text and bytes in turn", each([text.slice(0, 30), new TextEncoder().encode(text.slice(30))])],
])("a table may be %s", async (_, input) => {
  expect((await read(input)).assessments).toEqual(expected);
});

test.each([null, undefined, 5, {}, [text]])("%j is refused", async (input) => {
  expect(await errorOf(input as never)).toMatchObject({ code: "invalid-argument" });
});

test("rules that are none are refused at once", () => {
  expect(() => readRows({} as never, text)).toThrow(expect.objectContaining({ code: "invalid-rule-set" }));
});

test("rows come one after another, with notes once they were read", async () => {
  const rows = readRows(ombudsmanRi2022, text);
  const seen = [];
  for await (const row of rows) seen.push(row);
  expect(seen).toMatchObject([
    { line: 2, region: { name: "Kota Solok" }, unit: "Café", known: { score: "90.5" } },
  ]);
  expect(rows.notes.map(({ code }) => code)).toContain("decimal-comma");
});

test("a large table is read in parts, and its rows are what the engine reads", async () => {
  const table = Array.from(
    { length: 40_000 },
    (_, i) => `Kota ${i >> 3},kota,Unit ${i & 7},${(i % 9000) / 100}`,
  ).join("\n");
  const opened = openBatches(ombudsmanRi2022, `region,type,unit,score\n${table}`);
  let [rows, batches] = [0, 0];
  for await (const batch of opened.batches) {
    rows += batch.length;
    batches += 1;
    for (const { input } of batch) expect(input.kind).toBe("score");
  }
  expect(rows).toBe(40_000);
  expect(batches).toBeGreaterThan(3);
});

describe("what is no table is named with what to do", () => {
  test.each([
    ["%PDF-1.4", /PDF/],
    ["\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", /old Excel workbook/],
    ["\u0089PNG\r\n", /picture/],
    ["  <table><tr><td>x", /web page/],
    ["PK\u0003\u0004xyz", /cannot be opened/],
    ["a\0b\0\0\0c", /no table/],
  ])("%j", async (beginning, what) => {
    expect((await errorOf(Uint8Array.from(beginning, (letter) => letter.charCodeAt(0)))).message).toMatch(
      what,
    );
  });

  test("an archive, a workbook without a sheet, one that unfolds to more than memory", async () => {
    const zip = (files: Record<string, string>) =>
      zipSync(
        Object.fromEntries(
          Object.entries(files).map(([name, part]) => [name, new TextEncoder().encode(part)]),
        ),
      );
    expect(await messagesOf(zip({ "a.txt": "x" }))).toEqual([
      expect.stringContaining("archive without a workbook"),
    ]);
    expect(await messagesOf(zip({ "xl/workbook.xml": "<workbook/>" }))).toEqual([
      expect.stringContaining("cannot be opened"),
    ]);
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(2.7e8) }, { level: 1 });
    expect(await messagesOf(bomb)).toEqual(["it has more than 268435456 bytes once it is unpacked"]);
  });

  test("a sheet whose last cell is far away", async () => {
    const cell = (at: string) => `<row r="${at.replace(/\D/g, "")}"><c r="${at}"><v>1</v></c></row>`;
    expect(await messagesOf(sheet(`${cell("A1")}${cell("XFD1048576")}`))).toEqual([
      expect.stringContaining("20000000 cells"),
    ]);
  });
});

/** A workbook with one sheet. */
function sheet(rows: string): Uint8Array {
  const part = (xml: string) => new TextEncoder().encode(xml);
  return zipSync({
    "xl/workbook.xml": part(
      '<workbook xmlns:r="x"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": part(
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/s.xml"/></Relationships>',
    ),
    "xl/worksheets/s.xml": part(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
}

test("cells without addresses, names with entities, errors that are told by cell", async () => {
  const row = (...cells: string[]) =>
    `<row>${cells.map((each) => (each.startsWith("#") ? `<c t="e"><v>${each}</v></c>` : `<c t="inlineStr"><is><t>${each}</t></is></c>`)).join("")}</row>`;
  const bad = sheet(row("daerah", "jenis", "nilai") + row("A &amp; B", "kota", "#REF!"));
  expect(await messagesOf(bad)).toEqual([
    expect.stringMatching(/^A!C2, nilai: "#REF!" stands for a formula whose cells/),
  ]);
});

test("all issues come in one error, a thousand of them, in the order of their lines", async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => `Kota ${i};kota;101`).join("\n");
  const error = await errorOf(`daerah;jenis;nilai\n${rows}`);
  expect([error.issues.length, error.omitted]).toEqual([1000, 500]);
  expect(error.issues[0]).toMatchObject({
    code: "above-maximum",
    path: ["rows", 2, "nilai"],
    place: "line 2, nilai",
    params: { line: 2, column: 3, heading: "nilai", value: "101", limit: 100 },
  });
});

test("hostile floods take linear time", async () => {
  const began = performance.now();
  await errorOf(`daerah;jenis;nilai\n"${"a".repeat(3e6)}`);
  await errorOf(`${";".repeat(3e5)}\n`.repeat(3));
  await errorOf(new TextEncoder().encode("\n".repeat(1e6)));
  expect(performance.now() - began).toBeLessThan(20_000);
});

test("the files of the documentation are read as they were", async () => {
  const { assessments } = await read(readFileSync("docs/examples/sumatera-barat-2022.csv"));
  const results = scoreAll(ombudsmanRi2022, assessments);
  expect(results[0]).toMatchObject({ region: { name: "Kota Payakumbuh" }, score: 89.45, zone: "hijau" });
});
