import type { Catalogue } from "../../issues/codes/index.ts";
import { printText } from "../../issues/path.ts";
import { quote as q } from "./quote.ts";
import { faults } from "./reasons.ts";
import { translateText } from "./translate-text.ts";
import { joinNames } from "./values.ts";

/** Issues of rule sets, and of asking for them, in Indonesian. */
export const ruleSetSentences = {
  "duplicate-id": (p) => `${q(p.value)} sudah dipakai ${p.first}`,
  "band-order": (p) =>
    p.upTo === undefined
      ? `${q(p.value)} di bawah batas kelas sebelumnya, ${q(p.above)}; batas kelas harus menaik`
      : `batasnya ${q(p.value)}, padahal harus di atas ${q(p.above)} dan paling tinggi ${q(p.upTo)}`,
  "band-outside-scale": (p) => `${q(p.value)} di luar skala dari ${q(p.min)} sampai ${q(p.max)}`,
  "band-gap": (p) =>
    p.value === undefined
      ? `kelas pertama harus memuat nilai terendah skala ${q(p.min)}, yang tidak dimuat kelas mana pun`
      : `${q(p.value)} bukan nilai terendah skala ${q(p.min)}, tempat kelas pertama dimulai`,
  "band-unreachable": (p) => {
    if (p.value === undefined)
      return `tidak ada nilai dengan ${p.decimals} desimal di antara batasnya dan batas berikutnya`;
    return p.equal
      ? `${q(p.value)} juga batas kelas sebelumnya, sehingga tidak ada nilai yang masuk kelas sebelumnya itu`
      : `${q(p.value)} punya lebih banyak desimal daripada ${p.decimals} desimal yang dipakai untuk menentukan kelas`;
  },
  "weight-sum": (p) =>
    p.total === null
      ? `jumlah bobot turunannya ${p.sum}, padahal harus lebih dari 0`
      : `${q(p.total)} tidak sama dengan jumlah bobot turunannya, ${p.sum}`,
  "scale-empty": (p) =>
    `skala dari ${q(p.from)} sampai ${q(p.to)} kosong; kedua ujungnya harus berbeda, dan skala nilai harus menaik`,
  "method-children": (p) => faults[p.fault],
  "missing-evidence": (p) =>
    "claim" in p
      ? `tidak memuat bukti untuk ${q(p.claim)}; sebutkan dasarnya, atau nyatakan bahwa itu tidak diketahui`
      : `kosong, padahal tingkat ${p.level} memerlukan sumber`,
  "beyond-proofs": (p) =>
    `${q(p.value)} terlalu panjang untuk dihitung secara eksak dengan desimal ini; paling besar ${q(p.limit)}`,
  "unknown-authority": (p) => `${q(p.value)} tidak dikenal; yang ada ${joinNames(p)}`,
  "unknown-year": (p) =>
    `${p.value} tidak dapat dinilai karena ${p.reason === null ? "belum ada aturannya" : translateText(p.reason)}; yang ada ${joinNames(p)}`,
  "unknown-id": (p) =>
    `${
      p.reason === null
        ? `tidak ada aturan ${q(p.value)}`
        : `${q(p.value)} tidak dapat dinilai karena ${translateText(p.reason)}`
    }; yang ada ${joinNames(p)}${adviseReplay(p)}`,
  "unknown-version": (p) =>
    `${printText(p.id)} tidak punya versi ${q(p.value)}; yang ada ${joinNames(p)}${adviseReplay(p)}`,
  "digest-mismatch": (p) => `digest ${q(p.value)} bukan milik ${printText(p.id)}; yang benar ${joinNames(p)}`,
  "ambiguous-rule-set": (p) =>
    `${p.value} punya beberapa aturan, ${joinNames(p)}; sebutkan jenis daerahnya, atau pilih dengan resolve`,
} as const satisfies Partial<Catalogue["codes"]>;

function adviseReplay({ replayed }: { readonly replayed?: boolean | undefined }): string {
  return replayed ? "; tanda terima dengan aturan sendiri dihitung ulang dengan aturan itu" : "";
}
