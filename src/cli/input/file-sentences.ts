import type { Label } from "../../index.ts";

/** What is wrong with a file as a whole, in both languages. */
export const fileSentences = {
  noFile: () => both("tidak dapat dibaca: berkasnya tidak ada", "cannot be read: there is no such file"),
  isFolder: () => both("tidak dapat dibaca: ini folder", "cannot be read: it is a directory"),
  denied: () => both("tidak dapat dibaca: izin ditolak", "cannot be read: permission denied"),
  unreadable: (why: string) => both(`tidak dapat dibaca: ${why}`, `cannot be read: ${why}`),
  notUtf8: () =>
    both("bukan teks UTF-8; simpan kembali sebagai UTF-8", "is not UTF-8 text; save it as UTF-8"),
  empty: () => both("berkasnya kosong", "is empty"),
  nestedTooDeeply: () => both("isinya bertingkat terlalu dalam", "is nested too deeply"),
  notJson: (said: string, where: { readonly line: number; readonly column: number } | undefined) =>
    both(
      `bukan JSON yang benar${where === undefined ? "" : `; periksa baris ${where.line}, kolom ${where.column}`}`,
      `is not JSON: ${said}${where === undefined ? "" : ` in line ${where.line}, column ${where.column}`}`,
    ),
  noAssessment: () =>
    both(
      "tidak berisi penilaian; yang diharapkan objek atau daftar",
      "holds no assessment; expected an object or a list",
    ),
  noReceipt: () =>
    both(
      "tidak berisi tanda terima; yang diharapkan objek atau daftar",
      "holds no receipt; expected an object or a list",
    ),
  emptyList: () => both("daftarnya kosong", "is an empty list"),
  notAList: () => both("bukan daftar", "is not a list"),
} as const;

function both(id: string, en: string): Label {
  return { id, en };
}
