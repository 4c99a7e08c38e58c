import type { Catalogue } from "../../issues/codes/index.ts";
import type { Expected } from "../../issues/codes/values.ts";
import type { Shown } from "../../issues/shown.ts";
import { quote as q } from "./quote.ts";
import { items } from "./reasons.ts";

/** Joins names for a sentence: `a, b, dan 190 lainnya`. */
export function joinNames({ expected, more = 0 }: Expected): string {
  const list = expected.length === 0 ? "tidak ada" : expected.join(", ");
  return more === 0 ? list : `${list}, dan ${more} lainnya`;
}

/** Issues of single values, in Indonesian. */
export const valueSentences = {
  "invalid-type": (p, { kinds }) => {
    const what = p.length === undefined ? q(p.value) : `daftar dengan ${p.length} isian`;
    return `${what} bukan ${kinds[p.expected].replace("{count}", String(p.count))}`;
  },
  "not-a-decimal": (p) => {
    if (p.expected === "fraction") return `${q(p.value)} bukan bilangan desimal atau pecahan`;
    if (p.expected === "printed-decimal")
      return `${q(p.value)} bukan angka; tulis angka dengan satu koma atau titik, tanpa satuan`;
    const advice =
      typeof p.value === "string" ? "; dalam teks tulis angka dengan titik desimal, seperti 89.45" : "";
    return `${q(p.value)} bukan bilangan desimal${advice}`;
  },
  "ambiguous-decimal": (p) =>
    `${q(p.value)} punya tiga angka sesudah satu-satunya pemisah, yang bisa berarti desimal atau ribuan; tentukan locale`,
  "not-finite": (p) => `${q(p.value)} bukan bilangan berhingga`,
  "too-many-decimals": (p) =>
    `${q(p.value)} punya lebih dari ${p.limit} angka di belakang koma${
      p.meant === undefined ? "" : `; tampaknya maksudnya ${p.meant}, yang berubah oleh hitungan komputer`
    }`,
  "below-minimum": (p) =>
    `${q(p.value)} di bawah ${p.scale ? "nilai terendah skala, " : ""}${unquoted(p.limit)}`,
  "above-maximum": (p) => {
    const limit = (p.scale ? "nilai tertinggi skala, " : "") + unquoted(p.limit);
    return `${p.magnitude ? "besarnya " : ""}${q(p.value)} di atas ${limit}`;
  },
  "not-whole": (p, { kinds }) => `${q(p.value)} bukan ${kinds[p.expected]}`,
  "empty-text": (p) => `${q(p.value)} kosong; isi dengan teks`,
  "empty-list": (p) => items[p.item],
  "missing-field": (p, { kinds }) => `belum diisi; isi dengan ${kinds[p.expected]}`,
  "unknown-field": (p) =>
    `bukan isian yang dikenal di sini${p.nearest === null ? "" : `; maksudnya ${p.nearest}?`}`,
  "not-allowed": (p, { kinds, reasons }) => {
    const value = p.value === undefined ? "" : `${q(p.value)} `;
    if (typeof p.expected === "string") return `${value}bukan ${kinds[p.expected]}`;
    if (p.expected !== undefined) return `${value}bukan salah satu dari ${p.expected.join(", ")}`;
    return value + reasons[p.reason];
  },
  "invalid-option": (p, { kinds }) => {
    if (typeof p.expected !== "string")
      return `${q(p.value)} bukan salah satu dari ${joinNames(p as Expected)}`;
    const range = "limit" in p && p.limit !== undefined ? ` dari 0 sampai ${p.limit}` : "";
    return `${q(p.value)} bukan ${kinds[p.expected]}${range}`;
  },
  "too-deep": (p) => `bersarang lebih dalam dari ${p.limit} tingkat daftar dan objek`,
  "too-large": (p) => `menjadi lebih dari ${p.limit} bagian yang berulang bila diuraikan`,
} as const satisfies Partial<Catalogue["codes"]>;

function unquoted(limit: Shown): string {
  return typeof limit === "string" ? limit : q(limit);
}
