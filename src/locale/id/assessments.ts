import type { Catalogue } from "../../issues/codes/index.ts";
import { escapeUnseen } from "../../issues/quote.ts";
import { quote as q } from "./quote.ts";
import { gaps } from "./reasons.ts";
import { translateText } from "./translate-text.ts";
import { joinNames } from "./values.ts";

/** Why a criterion cannot be computed without a column of its own. */
const columnGaps = {
  absent: "",
  unknown: ", dan tidak dapat dihitung: ",
  policy: ", dan kebijakannya untuk jawaban yang tidak ada hanya berlaku bila dinilai satu per satu",
  method: ", dan metodenya hanya berlaku bila dinilai satu per satu",
} as const;

/** Issues of assessments, columns and ranks, in Indonesian. */
export const assessmentSentences = {
  "no-input": (p) => `tidak ada yang dapat dinilai; berikan tepat satu dari ${joinNames(p)}`,
  "several-inputs": (p) => `${p.given.join(" dan ")} sama-sama diberikan; berikan salah satu saja`,
  "unknown-criterion": (p) => {
    if (p.column === true) return "tidak ikut menentukan nilai";
    if (p.ruleSet !== undefined)
      return `${q(p.value)} tidak ada dalam ${p.ruleSet}; yang ada ${joinNames(p)}`;
    return p.parent === undefined
      ? `${q(p.value)} tidak ditanyakan; jawab ${joinNames(p)}`
      : `bagian dari ${p.parent}; jawab di bawah ${p.parent}.answers`;
  },
  "missing-criterion": (p) =>
    typeof p.column !== "string"
      ? `belum dijawab; jawab ${joinNames(p)}`
      : `tidak punya kolom${columnGaps[p.column]}${translateText(p.reason ?? "")}`,
  "answered-twice": (p) => `dijawab di sini dan di bawah ${p.parent}.answers; jawab satu kali`,
  "unknown-fact": (p) => `aturan tidak menanyakan fakta ini; yang ditanyakan ${joinNames(p)}`,
  "wrong-region-type": (p) =>
    `${q(p.value)} bukan jenis daerah yang berlaku di sini; yang berlaku ${joinNames(p)}`,
  "duplicate-unit": (p) => `disebut dua kali, pertama pada units[${p.first}]; setiap unit dihitung satu kali`,
  "duplicate-product": (p) =>
    `disebut dua kali, pertama pada products[${p.first}]; setiap produk dihitung satu kali`,
  "duplicate-region": (p) => `ada dua kali, pertama pada [${p.first}]`,
  "spelled-differently": (p) =>
    `${q(p.value)} sama dengan ${q(p.spelling)} pada [${p.first}], tetapi ejaannya lain; samakan ejaannya`,
  "province-needed": (p) =>
    `${q(p.value)} juga ada pada [${p.first}], dan salah satunya tanpa provinsi; isi provinsi keduanya`,
  "products-needed": (p) =>
    p.place === "column"
      ? "rata-rata dihitung atas produk layanan; berikan jumlah produk layanan setiap unit"
      : "nilai unit saja tidak menentukan nilai daerah, yang merupakan rata-rata produk layanannya; berikan products, atau { mean, count }",
  "rule-unknown": (p) => {
    const why = p.gap === undefined ? translateText(p.reason) : gaps[p.gap];
    if (p.part !== undefined) return `bagian dari ${p.part}, yang hanya dijawab secara keseluruhan: ${why}`;
    if (p.of !== undefined) return `daftar unit tidak dapat dinilai: ${why}`;
    return p.value === undefined ? why : `${q(p.value)} tidak dapat dinilai: ${why}`;
  },
  "mixed-rule-sets": (p) =>
    `${escapeUnseen(p.value)} bukan ${escapeUnseen(p.first)} seperti yang sebelumnya; buat peringkat masing-masing secara terpisah`,
  "missing-province": (p) => `${q(p.value)} tanpa provinsi, sehingga tidak dapat diperingkat dalam provinsi`,
  "missing-key": () => "peringkat ordinal memerlukan fungsi yang menentukan urutan di antara nilai yang sama",
  "ambiguous-key": (p) => `memberi ${q(p.value)} untuk ${p.regions.map(q).join(" dan ")}, yang nilainya sama`,
} as const satisfies Partial<Catalogue["codes"]>;
