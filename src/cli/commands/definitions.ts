import type { Label } from "../../index.ts";
import { type Option, rules, within } from "./options.ts";

/** A command: what it is called with, what it does, and examples. */
export interface Definition {
  readonly usage: readonly string[];
  readonly what: Label;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
}

/** Every command, in the order of the help. */
export const definitions = {
  score: {
    usage: ["kepatuhan score FILE --rules REF [options]"],
    what: {
      id: "menghitung nilai, kategori, dan peringkat daerah dari tabel (CSV, XLSX) atau JSON (- untuk masukan standar)",
      en: "score, classify and rank the regions of a table (CSV, XLSX) or of JSON (- is standard input)",
    },
    options: {
      rules,
      format: {
        takes: "text",
        value: "FORMAT",
        words: ["table", "json", "csv", "markdown", "receipt"],
        what: {
          id: "table (bawaan), json, csv, markdown, atau receipt (daftar tanda terima, untuk verify)",
          en: "table (default), json, csv, markdown or receipt (a list, for verify)",
        },
      },
      within,
      units: {
        takes: "nothing",
        what: {
          id: "menampilkan unit di bawah setiap daerah, dengan kategorinya",
          en: "show the units under each region, with their grades",
        },
      },
      summary: {
        takes: "nothing",
        what: {
          id: "tanpa unit juga di JSON; keluaran lain memuat unit hanya dengan --units",
          en: "leave units out of JSON too; other formats have them only with --units",
        },
      },
      column: {
        takes: "texts",
        value: 'FIELD="HEADING"',
        what: {
          id: 'arti kolom yang judulnya tidak dikenal, seperti region="Nama Instansi"; boleh berulang',
          en: 'what a column is for whose heading is not known: region="Nama Instansi"; once for each',
        },
      },
      strict: {
        takes: "nothing",
        what: {
          id: "menolak tabel yang perlu diperbaiki agar terbaca, seperti daerah kosong yang diisi dari atas",
          en: "refuse tables that have to be repaired, such as blank regions that are filled from above",
        },
      },
    },
    examples: [
      "kepatuhan score nilai.csv --rules ombudsman-ri/2022",
      "kepatuhan score nilai.csv --rules ombudsman-ri/2022 --within province --format markdown",
      "kepatuhan score nilai.csv --rules ombudsman-ri/2022 --units --lang id --format csv > hasil.csv",
      'kepatuhan score nilai.xlsx --rules ombudsman-ri/2022 --column region="Nama Instansi" --strict',
      "kepatuhan score nilai.json --rules aturan-kami.json",
    ],
  },
  rules: {
    usage: ["kepatuhan rules [REF] [--format json]", "kepatuhan rules check FILE.json"],
    what: {
      id: "menampilkan daftar aturan; dengan REF satu aturan: kelas nilai, bobot, bukti; check memeriksa aturan sendiri",
      en: "list the rule sets; with REF show one: bands, weights, evidence; check a custom one",
    },
    options: {
      format: {
        takes: "text",
        value: "FORMAT",
        words: ["text", "json"],
        what: { id: "text (bawaan) atau json", en: "text (default) or json" },
      },
    },
    examples: [
      "kepatuhan rules",
      "kepatuhan rules ombudsman-ri/2022",
      "kepatuhan rules ombudsman-ri/2022 --format json > aturan.json",
      "kepatuhan rules check aturan-kami.json",
    ],
  },
  demo: {
    usage: ["kepatuhan demo"],
    what: {
      id: "menilai contoh bawaan, yaitu hasil yang pernah diumumkan",
      en: "score the examples that come with the package, results that were published",
    },
    options: {},
    examples: ["kepatuhan demo --lang id"],
  },
  verify: {
    usage: ["kepatuhan verify FILE [--rules REF]"],
    what: {
      id: "menghitung ulang tanda terima (satu atau daftar; - untuk masukan standar): sama, atau apa bedanya",
      en: "compute receipts again (one, or a list; - is standard input): same, or what differs",
    },
    options: { rules },
    examples: [
      "kepatuhan score nilai.csv --rules ombudsman-ri/2022 --format receipt > tanda-terima.json",
      "kepatuhan verify tanda-terima.json",
    ],
  },
  conformance: {
    usage: ["kepatuhan conformance CMD [--vectors FILE ...]"],
    what: {
      id: "menguji program lain dengan vektor paket ini atau dari berkas: baris JSON masuk, satu jawaban untuk tiap baris",
      en: "hold a program against the vectors of the package or of files: JSON lines in, one answer out for each",
    },
    options: {
      vectors: {
        takes: "texts",
        value: "FILE ...",
        what: { id: "berkas vektor lain", en: "other files of vectors" },
      },
    },
    examples: [
      'kepatuhan conformance "python3 mine.py"',
      'kepatuhan conformance "python3 node_modules/kepatuhan/conformance/reference.py --serve"',
    ],
  },
  help: {
    usage: ["kepatuhan help [COMMAND]"],
    what: {
      id: "menampilkan bantuan ini, atau bantuan satu perintah",
      en: "this help, or that of a command",
    },
    options: {},
    examples: ["kepatuhan help score"],
  },
} as const satisfies Readonly<Record<string, Definition>>;

/** The name of a command. */
export type CommandName = keyof typeof definitions;

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(definitions, word);
}
