/** Why a rule set does not know something and why a year has no rules, in Indonesian by the English text. */
export const unknowns: Readonly<Record<string, string>> = {
  // what rule sets do not know
  "the points of the form of 110 were not found": "poin pada formulir berskala 110 tidak ditemukan",
  "how units and products become the institution's score was not found":
    "cara unit dan produk layanan menjadi nilai instansi tidak ditemukan",
  "the form's points are given per product, and 9 of its 100 are not legible":
    "poin formulir diberikan per produk layanan, dan 9 dari 100 poinnya tidak terbaca",
  "how units and products become the region's score was not found":
    "cara unit dan produk layanan menjadi nilai daerah tidak ditemukan",
  "no weights of the components of the service standard were found for 2021":
    "bobot komponen standar pelayanan untuk 2021 tidak ditemukan",
  "no weights below the dimensions were found for 2022": "bobot di bawah dimensi untuk 2022 tidak ditemukan",
  "8 indicators; two names are known: frekuensi pengawasan internal, ketersediaan jumlah petugas sesuai dengan analisis beban kerja":
    "8 indikator; dua nama diketahui: frekuensi pengawasan internal, ketersediaan jumlah petugas sesuai dengan analisis beban kerja",
  "11 indicators; their names are known for 2023 only":
    "11 indikator; nama-namanya hanya diketahui untuk 2023",
  "number and names are known for 2023 only": "jumlah dan nama-namanya hanya diketahui untuk 2023",
  "6 indicators, concluded from 2023; their names are not known":
    "6 indikator, disimpulkan dari 2023; nama-namanya tidak diketahui",
  "no weights below the dimensions were found for 2023, but for one indicator: knowledge of the components of the service standard is 12.22 % of input":
    "bobot di bawah dimensi untuk 2023 tidak ditemukan, kecuali untuk satu indikator: pengetahuan tentang komponen standar pelayanan adalah 12,22% dari input",
  "6 indicators; their names are not known": "6 indikator; nama-namanya tidak diketahui",
  "no weights below the dimensions were found for 2024": "bobot di bawah dimensi untuk 2024 tidak ditemukan",
  "6 indicators, presumably those of 2023": "6 indikator, diduga sama dengan 2023",
  "9 indicators, presumably those of 2023": "9 indikator, diduga sama dengan 2023",
  "11 indicators, presumably those of 2023": "11 indikator, diduga sama dengan 2023",
  "5 indicators, presumably those of 2023": "5 indikator, diduga sama dengan 2023",
  "how the 70 points of the four dimensions are split was not found":
    "pembagian 70 poin keempat dimensi tidak ditemukan",
  // years without rules: part of a sentence, after “2020 tidak dapat dinilai karena”
  "the scale and the bounds of its three zones are unknown": "skala dan batas ketiga zonanya tidak diketahui",
  "no assessment was held": "tidak ada penilaian yang diselenggarakan",
  "an assessment is under way and its rules are not known yet":
    "penilaiannya sedang berlangsung dan aturannya belum diketahui",
};
