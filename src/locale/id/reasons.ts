import type { Item } from "../../issues/kinds.ts";
import type { Fault, Gap, Reason } from "../../issues/reasons.ts";

/** What a list that is empty has to hold, in Indonesian. */
export const items = {
  unit: "tidak ada unit; berikan satu atau lebih, atau notAssessed dengan alasannya",
  product: "tidak ada produk layanan; berikan satu atau lebih",
  respondent: "tidak ada responden; berikan satu atau lebih",
  row: "tidak ada unit; berikan satu atau lebih",
  item: "adalah daftar kosong; berikan satu atau lebih",
} as const satisfies Readonly<Record<Item, string>>;

/** Why something is not allowed, in Indonesian. */
export const reasons = {
  // assessments
  "no-survey": "aturan ini bukan survei; berikan score atau dimensions",
  "no-policy":
    "menyatakan mengapa nilainya tidak ada, sedangkan aturan tidak mengatur penilaian tanpa nilai itu; berikan nilainya",
  invisible: "berisi karakter yang tidak terlihat atau tidak utuh; hapus karakter itu",
  // data
  "half-character": "berisi karakter yang tidak utuh, yang tidak punya bentuk dalam RFC 8785",
  "field-name": "tidak dapat menjadi nama isian; pakai nama lain",
  "unknown-field": "bukan isian yang dikenal di sini",
  "fixed-value": "harus seperti yang ditentukan bentuk tanda terima ini",
  // rule sets
  "root-scale": "kriteria teratas bernilai pada skala score; hapus skala di sini",
  "products-with-tree":
    "rata-rata produk layanan tidak memakai kriteria di bawah unit; nyatakan kriterianya tidak diketahui, atau pakai units",
  "survey-elements": "unsur yang dijawab responden tidak diketahui; survei harus menyebut semua unsurnya",
  "survey-methods":
    "survei hanya memakai weighted-mean, sum, dan mean, tanpa missing dan tanpa pembulatan sebelum nilai akhir",
  "survey-children": "adalah unsur survei, yang tidak punya turunan",
  "survey-weights": "adalah unsur survei; bobot atau poinnya harus diketahui",
  "survey-whole": "adalah unsur survei; ujung skalanya harus bilangan bulat",
  "score-decimals":
    "nilai punya lebih banyak desimal daripada yang boleh dimasukkan, sehingga nilai itu tidak dapat dibaca kembali",
  "taken-id": "adalah id aturan yang sudah terbit; aturan sendiri harus memakai id lain",
  "base-id": "adalah id aturan dasarnya; perluasan harus memakai id lain",
  "known-to-base": "sudah diatur aturan dasar; hanya yang tidak diketahui atau tidak ada yang dapat ditambah",
  "replaced-by-children": "di sini diganti turunan lain; tuliskan pada turunan itu",
  word: "bukan kata yang dikenal",
  pattern: "tidak berbentuk seperti yang diminta",
  // columns
  "scores-too-low": "nilai di bawah -2^31, dihitung dalam desimal terakhirnya, tidak muat dalam kolom",
  "counts-once": "rata-rata dihitung atas unit, dan setiap unit dihitung satu kali",
  // decimals
  endless: "desimalnya tidak berakhir; berikan jumlah desimal dan cara pembulatan",
} as const satisfies Readonly<Record<Reason, string>>;

/** Why rules do not say something, in Indonesian. */
export const gaps = {
  "nothing-below": "aturan tidak memuat apa pun di bawahnya",
  "asked-whole": "hanya dapat dijawab secara keseluruhan karena poin kriteria di sampingnya tidak diketahui",
  "products-unknown":
    "cara menghitung nilai unit dari produk layanan tidak diketahui di sini; berikan nilai unitnya",
  "maximum-unknown":
    "nilai tertingginya tidak diketahui, sehingga persentase tidak bermakna; berikan poinnya",
} as const satisfies Readonly<Record<Gap, string>>;

/** Why a criterion and its children do not go together, in Indonesian. */
export const faults = {
  "method-without-children":
    "punya metode tetapi tidak punya turunan; hapus metodenya atau sebutkan turunannya",
  "children-without-method": "punya turunan tetapi tidak punya metode; tentukan bagaimana nilainya digabung",
  "total-without-use": "punya total, yang hanya dipakai metode weighted-mean dan sum",
  "weight-without-use": "punya bobot, yang tidak berarti di bawah induk ini",
  "points-without-use": "punya poin, yang tidak berarti di bawah induk ini",
  "weight-missing":
    "tidak punya bobot yang diperlukan di bawah weighted-mean; nyatakan bobot yang tidak diketahui dengan { unknown }",
  "points-missing":
    "tidak punya poin yang diperlukan di bawah sum; nyatakan poin yang tidak diketahui dengan { unknown }",
  "missing-without-children":
    "mengatur jawaban turunan yang tidak ada, padahal tidak punya turunan; hapus pengaturan itu",
} as const satisfies Readonly<Record<Fault, string>>;
