import type { Locale } from "../../index.ts";
import { type CommandName, type Definition, definitions } from "./definitions.ts";
import { common, type Option } from "./options.ts";

const words = {
  usage: { id: "cara pakai", en: "usage" },
  options: { id: "pilihan", en: "options" },
  examples: { id: "contoh", en: "examples" },
  more: {
    id: "kepatuhan help COMMAND menampilkan bantuan satu perintah",
    en: "kepatuhan help COMMAND explains one",
  },
  csv: {
    id: `CSV berisi satu baris untuk setiap unit, dengan judul kolom berikut, urutan bebas:
  daerah  jenis  provinsi  lokus  jenis_unit
  nilai, atau satu kolom untuk setiap dimensi aturan, seperti input, proses, output, pengaduan
  dan bila perlu: kode  produk  tidak_dinilai, serta fakta dari aturan (seperti tindak-lanjut) dengan ya atau tidak
Baris tanpa unit memuat hal yang diketahui tentang daerah itu secara keseluruhan.
JSON berisi satu penilaian, daftar penilaian, atau { "assessments": [...] }.`,
    en: `A CSV has a row per unit, under these headings, in any order:
  region (daerah)  type (jenis)  province (provinsi)  unit (lokus)  unit_type (jenis_unit)
  score (nilai), or a column per dimension of the rule set, such as input, proses, output, pengaduan
  and where needed: code (kode)  products (produk)  not_assessed (tidak_dinilai), and the rule set's
  facts with yes or no, such as tindak-lanjut
A row without unit gives what is known of the region as a whole.
JSON is one assessment, a list of them, or { "assessments": [...] }.`,
  },
  status: {
    id: `status keluar: 0 selesai; 1 ada yang salah pada masukan (semua ditulis ke galat standar), atau ada
  perbedaan; 2 cara pakai salah, atau
  program tidak dapat dimulai; 3 keluaran tidak dapat ditulis`,
    en: `exit status: 0 done; 1 the input has errors, all on standard error, or something differs;
  2 wrong usage, or a program that does not start; 3 the output cannot be written`,
  },
} as const;

/** What `kepatuhan help` prints: every command with a line, or one with its options and examples. */
export function printHelp(topic: CommandName | undefined, locale: Locale): string {
  return topic === undefined ? printAll(locale) : printOne(topic, locale);
}

function printAll(locale: Locale): string {
  const usages = Object.values(definitions).flatMap(({ usage }) => usage);
  const lines = Object.entries(definitions).map(([name, { what }]) => [name, what[locale]] as const);
  return `${listUsage([...usages, "kepatuhan --version"], locale)}
${layPairs(lines)}
${words.csv[locale]}

${words.status[locale]}
${words.more[locale]}
`;
}

function printOne(name: CommandName, locale: Locale): string {
  const { usage, what, options, examples }: Definition = definitions[name];
  const pairs = Object.entries({ ...options, ...common }).map(
    ([option, definition]) => [`--${option}${placeholderOf(definition)}`, definition.what[locale]] as const,
  );
  const more = name === "score" ? `\n${words.csv[locale]}\n` : "";
  return `${listUsage(usage, locale)}
${what[locale]}

${words.options[locale]}:
${layPairs(pairs)}${more}
${words.examples[locale]}:
${examples.map((example) => `  ${example}\n`).join("")}`;
}

function listUsage(usages: readonly string[], locale: Locale): string {
  const head = `${words.usage[locale]}: `;
  return usages.map((usage, i) => `${i === 0 ? head : " ".repeat(head.length)}${usage}\n`).join("");
}

function placeholderOf({ value }: Option): string {
  return value === undefined ? "" : ` ${value}`;
}

function layPairs(pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, what]) => `  ${name.padEnd(width)}  ${what}\n`).join("");
}
