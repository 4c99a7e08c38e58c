import { describe, expect, test } from "vitest";
import { isScoringError, ombudsmanRi2022, ombudsmanRi2025 } from "../../src/index.ts";
import { headings } from "../../src/table/head/headings.ts";
import { simplify } from "../../src/table/head/simplify.ts";
import { readRows, readTable } from "../../src/table/index.ts";
import { errorOf, messagesOf, notesOf, read } from "./issues-of.ts";

test("no heading means two things", () => {
  const forms = Object.values(headings).flatMap((all) => [...new Set(all.map(simplify))]);
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
});

describe("headings in both languages and their kin", () => {
  const fields = ["region", "type", "province", "unit", "unitType", "score", "code"] as const;
  const row = {
    region: "Kota A",
    type: "kota",
    province: "X",
    unit: "B",
    unitType: "dinsos",
    score: "90",
    code: "13",
  };
  test.each(fields.flatMap((field) => headings[field].map((heading) => [field, heading] as const)))(
    "%s: %s",
    async (field, heading) => {
      const names = fields.map((each) => (each === field ? heading.toUpperCase() : each));
      const text = `${names.join(";")}\n${fields.map((each) => row[each]).join(";")}\n`;
      const { assessments } = await read(text);
      expect(assessments).toEqual([
        {
          region: { name: "Kota A", type: "kota", code: "13", province: "X" },
          units: [{ name: "B", type: "dinsos", score: "90" }],
        },
      ]);
    },
  );

  test.each([
    "Nilai_Kepatuhan",
    "NILAI-KEPATUHAN",
    " nilai  kepatuhan ",
    "Nilai Kepatuhan (0–100)",
    "Nilai Kepatuhan 2022",
  ])("without case, blanks, punctuation, brackets and the year of the rules: %s", async (heading) => {
    const { assessments } = await read(`daerah;jenis;${heading}\nA;kota;90\n`);
    expect(assessments).toEqual([{ region: { name: "A", type: "kota" }, score: "90" }]);
  });

  test("dimensions of 2025 by their ids and by those that they group", async () => {
    const text = "daerah;jenis;input;proses;output;pengaduan;kepercayaan\nA;kota;20;20;20;10;10\n";
    const { assessments } = await readTable(ombudsmanRi2025, text).catch((error: unknown) => {
      // what the rules do not know is for the engine to say
      if (!isScoringError(error)) throw error;
      return { assessments: error.issues.map(({ code }) => code) };
    });
    expect(JSON.stringify(assessments)).toContain("kepercayaan");
  });
});

describe("what is wrong with headings", () => {
  test("a column that is missing, and what may be meant", async () => {
    expect(await messagesOf("nama;nilaii\nKota A;90\n")).toEqual([
      "line 1: no column for the region; expected region, daerah, nama daerah, nama kabupaten/kota",
      'line 1: no column for the score; expected score, nilai, skor, nilai kepatuhan, input, proses, output, pengaduan; or is it "nilaii"? name it by the option columns',
    ]);
  });

  test("a heading one or two letters away from one that is missing", async () => {
    expect(await messagesOf("daerah;jenis;porvinsi;nilai\nA;kota;X;90\n")).toEqual([
      'line 1, porvinsi: "porvinsi" is no heading that is known; if it means "provinsi" write it so, or name it by the option columns',
    ]);
    const { "columns-ignored": ignored } = await notesOf(
      "daerah;jenis;provinsi;cuaca;nilai\nA;kota;X;cerah;90\n",
    );
    expect(ignored?.en).toBe('columns passed over: "cuaca"');
  });

  test("two of one meaning", async () => {
    expect(await messagesOf("daerah;jenis;nilai;skor\nA;kota;90;80\n")).toEqual([
      'line 1, skor: columns "nilai" and "skor" mean the same; keep one',
    ]);
  });
});

describe("the option columns", () => {
  const text = "Satuan;Macam;Angka;Titik Masuk\nA;kota;;20\n";
  test("names columns by fields in either language, dimensions by their ids", async () => {
    const columns = { daerah: "satuan", type: "Macam", score: "Angka", input: "Titik Masuk" };
    const error = await errorOf(text, { columns });
    expect(error.issues.map(({ code, place }) => [code, place])).toEqual([
      ["missing-criterion", "line 2, Angka"],
      ["missing-criterion", "line 2, Angka"],
      ["missing-criterion", "line 2, Angka"],
    ]);
  });

  test("refuses headings that are not there, and fields that are none", async () => {
    expect(await messagesOf("daerah;jenis;angka\nA;kota;90\n", { columns: { score: "anka" } })).toContain(
      'line 1: "anka" is no heading here; did you mean "angka"?',
    );
    const error = await errorOf("daerah;jenis;nilai\nA;kota;90\n", { columns: { nada: "jenis" } });
    expect(error).toMatchObject({ code: "invalid-argument", issues: [{ code: "invalid-option" }] });
  });

  test.each([1, { columns: 1 }, { columns: { region: 1 } }, { strict: "yes" }])(
    "%j is refused at once",
    (options) => {
      expect(() => readRows(ombudsmanRi2022, "", options as never)).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    },
  );
});

test("hostile headings are headings", async () => {
  const long = "x".repeat(100_000);
  const many = Array.from({ length: 10_000 }, (_, i) => `kolom ${i}`).join(";");
  const { assessments, notes } = await read(
    `daerah;jenis;nilai;__proto__;constructor;${long};${many}\nA;kota;90\n`,
  );
  expect(assessments).toEqual([{ region: { name: "A", type: "kota" }, score: "90" }]);
  expect(JSON.stringify(notes).length).toBeLessThan(5000);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
