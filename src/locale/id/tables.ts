import type { Catalogue } from "../../issues/codes/index.ts";
import { escapeUnseen } from "../../issues/quote.ts";
import { quote as q } from "./quote.ts";
import { joinNames } from "./values.ts";

const formats = {
  xls: "ini buku kerja Excel lama (.xls); buka, lalu simpan sebagai .xlsx atau CSV UTF-8",
  ods: "ini lembar kerja OpenDocument (.ods); buka, lalu simpan sebagai .xlsx atau CSV UTF-8",
  pdf: "ini PDF; minta lembar kerja aslinya, atau salin tabelnya ke Excel atau sejenisnya, lalu simpan sebagai .xlsx",
  html: "ini halaman web, yang oleh beberapa program diberi nama .xls; buka dengan Excel atau sejenisnya, lalu simpan sebagai .xlsx atau CSV UTF-8",
  image: "ini gambar; ketik tabelnya di Excel atau sejenisnya, lalu simpan sebagai .xlsx",
  zip: "ini arsip tanpa buku kerja; buka arsipnya dan berikan tabel di dalamnya",
  damaged:
    "buku kerja tidak dapat dibaca; buka dengan Excel atau sejenisnya, lalu simpan kembali sebagai .xlsx",
  protected:
    "berkas dilindungi kata sandi, atau buku kerja Excel lama; simpan tanpa kata sandi sebagai .xlsx",
  binary: "ini bukan tabel; berikan CSV, teks yang dipisahkan tab, atau .xlsx",
} as const;

const sizes = {
  "packed-bytes": "byte",
  "unpacked-bytes": "byte setelah dibuka",
  cells: "sel; hapus baris dan kolom kosong di sekitar tabel",
  "line-characters":
    "karakter dalam satu baris; tanda kutip yang tidak ditutup menyatukan semua baris sesudahnya",
  columns: "kolom; hapus kolom yang kosong",
} as const;

const blanks = {
  region: "nama daerah kosong",
  type: "jenis daerah kosong, dan nama daerahnya tidak diawali jenisnya; tulis kabupaten, kota, provinsi …",
  unit: "nama unit kosong",
  score: "nilai kosong; isi nilainya, atau sebutkan mengapa tidak dinilai",
  criterion: "kriteria kosong",
} as const;

const failures: Readonly<Record<string, string>> = {
  "#DIV/0!": "pembagian dengan nol atau dengan sel kosong",
  "#N/A": "pencarian yang tidak menemukan apa pun",
  "#REF!": "rumus yang selnya sudah dihapus",
  "#VALUE!": "rumus yang bertemu teks, bukan angka",
  "#NAME?": "rumus dengan nama yang tidak dikenal",
  "#NUM!": "rumus yang tidak punya hasil",
  "#NULL!": "rumus yang rentangnya tidak beririsan",
  "=": "rumus tanpa hasil yang tersimpan; buka berkasnya dengan Excel atau sejenisnya, lalu simpan",
  "###": "kolom yang terlalu sempit untuk angkanya; lebarkan, lalu ekspor kembali",
};

const fields: Readonly<Record<string, string>> = {
  region: "daerah",
  type: "jenis daerah",
  province: "provinsi",
  unit: "unit",
  unitType: "jenis unit",
  score: "nilai",
  code: "kode",
  criterion: "kriteria",
};

function nameField(field: string): string {
  return fields[field] ?? escapeUnseen(field);
}

/** Issues of tables, in Indonesian. */
export const tableSentences = {
  "table-format": (p) => formats[p.format],
  "table-encoding": (p) =>
    `ada byte yang bukan ${p.value}; simpan kembali seluruhnya sebagai CSV UTF-8, dengan satu pengodean`,
  "table-too-large": (p) => `lebih dari ${p.limit} ${sizes[p.of]}`,
  "table-empty": (p) =>
    p.what === "file" ? "berkasnya kosong" : "ada judul kolom, tetapi tidak ada baris di bawahnya",
  "missing-column": (p) =>
    `tidak ada kolom untuk ${nameField(p.field)}; yang dikenal ${joinNames(p)}${
      p.nearest === null ? "" : `; mungkin ${q(p.nearest)}? kalau benar, sebutkan dengan pilihan columns`
    }`,
  "unknown-column": (p) =>
    `${q(p.value)} bukan judul kolom yang dikenal${p.nearest === null ? "" : `; maksudnya ${q(p.nearest)}?`}`,
  "misspelt-column": (p) =>
    `${q(p.value)} bukan judul kolom yang dikenal; bila maksudnya ${q(p.nearest)}, tulis begitu, atau sebutkan dengan pilihan columns`,
  "duplicate-column": (p) => `kolom ${q(p.first)} dan ${q(p.value)} sama artinya; pakai satu saja`,
  "two-row-headings": (p) => `judul kolom terdiri atas dua baris, mulai baris ${p.first}; jadikan satu baris`,
  "surplus-cells": (p) =>
    `ada ${p.count} isian, padahal judul kolom hanya ${p.limit}; bila pemisahnya koma, angka dengan koma desimal perlu tanda kutip`,
  "broken-quotes": () => "tanda kutip tidak ditutup, atau ada teks sesudahnya",
  "blank-cell": (p) => blanks[p.field],
  "unclear-blank": (p) =>
    `nama daerah kosong, dan tabel tidak menunjukkan apakah ini ${q(p.above)} seperti baris di atasnya: baris lain mengulang daerahnya, atau tanpa unit atau nilai; tulis nama daerah di setiap baris`,
  "type-conflict": (p) =>
    `${q(p.value)} tidak sesuai dengan nama ${q(p.name)}, yang berarti ${p.expected}; perbaiki salah satunya`,
  "region-differs": (p) =>
    `${q(p.value)} berbeda dari ${q(p.first)} di baris ${p.firstLine}, padahal daerahnya sama`,
  "region-mixed": (p) =>
    `${q(p.value)} diberikan sebagai keseluruhan dan juga per unit, mulai baris ${p.firstLine}; pakai salah satu`,
  "repeated-row": (p) =>
    `${p.unit === null ? q(p.region) : `${q(p.unit)} di ${q(p.region)}`} ada dua kali, pertama di baris ${p.firstLine}`,
  "repeated-answer": (p) => `${q(p.value)} untuk unit ini ada dua kali, pertama di baris ${p.firstLine}`,
  "province-unclear": (p) =>
    `provinsi ${q(p.value)} kosong, dan baris lain menyebut ${joinNames(p)}; tulis provinsinya di setiap baris`,
  "failed-formula": (p) =>
    `${q(p.value)} berarti ${failures[p.value] ?? "rumus yang gagal"}; perbaiki lembar kerjanya`,
  "date-cell": (p) =>
    `Excel atau sejenisnya mengubahnya menjadi tanggal, ${q(p.value)}; ketik kembali angkanya di sel berformat angka`,
  "ambiguous-separator": (p) =>
    `${q(p.value)} bisa berarti ${p.decimal} atau ${p.thousands}, dan sel lain tidak memberi kepastian; tulis dua angka di belakang koma`,
  "unrounded-number": (p) =>
    `${q(p.value)} punya lebih dari ${p.limit} angka di belakang koma; mungkin maksudnya ${p.meant}, dengan rumus ${escapeUnseen(p.formula)}`,
  "percent-scale": (p) =>
    `${q(p.value)} adalah persentase, sedangkan nilai berkisar dari ${q(p.min)} sampai ${q(p.max)}; berikan nilainya`,
  "not-yes-or-no": (p) => `${q(p.value)} bukan ya atau tidak`,
  "not-a-count": (p) => `${q(p.value)} bukan bilangan bulat mulai dari 1`,
  "count-alone": (p) =>
    p.needs === "unit"
      ? "jumlah produk layanan berlaku per unit, sedangkan nama unit kosong"
      : "jumlah produk layanan memerlukan nilai, yaitu rata-rata produk itu",
  "unanswered-elements": (p) => `tidak ada jawaban untuk ${joinNames(p)}`,
  "not-literal": (p) =>
    `${p.value === undefined ? "ini" : q(p.value)} akan dibaca ${
      p.read === undefined ? "dengan perbaikan" : `sebagai ${q(p.read)}`
    } (${p.repair}), yang ditolak dalam pembacaan ketat (strict)`,
} as const satisfies Partial<Catalogue["codes"]>;
