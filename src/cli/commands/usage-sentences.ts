import type { Label } from "../../index.ts";

/** What is wrong with how the command was called, in both languages. */
export const sentences = {
  noCommand: () => both("tidak ada perintah; coba kepatuhan help", "no command; try kepatuhan help"),
  unknownCommand: (word: string, nearest: string | null) =>
    both(
      `perintah ${word} tidak dikenal${suggestId(nearest) || "; coba kepatuhan help"}`,
      `unknown command: ${word}${suggestEn(nearest) || "; try kepatuhan help"}`,
    ),
  unknownOption: (option: string, nearest: string | null) =>
    both(
      `pilihan ${option} tidak dikenal${suggestId(nearest && `--${nearest}`)}`,
      `unknown option ${option}${suggestEn(nearest && `--${nearest}`)}`,
    ),
  valueMissing: (option: string, value: string) =>
    both(`${option} belum diisi; berikan ${value}`, `${option} has no value; give ${value}`),
  noValue: (option: string) => both(`${option} tidak menerima isi`, `${option} takes no value`),
  unknownWord: (option: string, value: string, words: readonly string[], nearest: string | null) =>
    both(
      `${option} ${value} tidak dikenal; pilih ${joinWords(words, words.length > 2 ? ", atau" : " atau")}${suggestId(nearest)}`,
      `${option} is ${value}; give ${joinWords(words, " or")}${suggestEn(nearest)}`,
    ),
  noFile: () => both("berkas belum disebutkan", "no file given"),
  tooMany: (word: string) => both(`${word} tidak diperlukan di sini`, `${word} is one word too many`),
  noRules: () =>
    both(
      "--rules belum diisi: aturan yang mana? kepatuhan rules menampilkan daftarnya",
      "--rules is missing: which rule set? kepatuhan rules lists them",
    ),
  summaryOfReceipts: () =>
    both(
      "--summary menghilangkan unit, yang harus ada dalam tanda terima",
      "--summary leaves out what a receipt has to keep",
    ),
  summaryWithUnits: () =>
    both("--units dan --summary tidak dapat dipakai bersama", "--units and --summary contradict each other"),
  forTables: (option: string) =>
    both(`${option} hanya untuk tabel, bukan JSON`, `${option} is for tables, not for JSON`),
  columnShape: (value: string) =>
    both(
      `--column ${value} tidak lengkap; tulis isi=judul, seperti region="Nama Instansi"`,
      `--column ${value} is not complete; write field=heading, such as region="Nama Instansi"`,
    ),
  columnTwice: (name: string) => both(`--column menyebut ${name} dua kali`, `--column names ${name} twice`),
  wrongColumn: (id: string, en: string) => both(`--column: ${id}`, `--column: ${en}`),
  noProgram: () => both("program yang diuji belum disebutkan", "no program given"),
  severalPrograms: () =>
    both(
      "lebih dari satu program; perintah dengan argumen ditulis di antara tanda kutip",
      "more than one program given; put a command with arguments in quotes",
    ),
  noSuchRules: (reference: string, near: readonly string[]) =>
    both(
      `tidak ada aturan ${reference}${suggestId(near.join(" atau ") || null) || "; kepatuhan rules menampilkan daftarnya"}`,
      `there is no rule set ${reference}${suggestEn(near.join(" or ") || null) || "; kepatuhan rules lists them"}`,
    ),
} as const;

function both(id: string, en: string): Label {
  return { id, en };
}

function suggestId(word: string | null): string {
  return word ? `; maksudnya ${word}?` : "";
}

function suggestEn(word: string | null): string {
  return word ? `; did you mean ${word}?` : "";
}

function joinWords(words: readonly string[], or: string): string {
  return `${words.slice(0, -1).join(", ")}${or} ${words.at(-1)}`;
}
