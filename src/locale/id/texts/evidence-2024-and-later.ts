/** Evidence notes that first occur in the rules of 2024 and later, in Indonesian by the English text. */
export const evidence2024AndLater: Readonly<Record<string, string>> = {
  "another office says Penilaian Kepatuhan Standar Pelayanan Publik":
    "kantor Ombudsman lain menyebut Penilaian Kepatuhan Standar Pelayanan Publik",
  "the list is recorded for the year as a whole; the decree, which sets the results, is named by an office of the ombudsman, in two outlets, and by a regency":
    "daftarnya tercatat untuk tahun itu secara keseluruhan; keputusan, yang menetapkan hasilnya, disebut oleh sebuah kantor Ombudsman, di dua media, dan oleh sebuah kabupaten",
  "all but polres are confirmed; polres rests on one published result":
    "semua selain polres terkonfirmasi; polres bertumpu pada satu hasil yang diumumkan",
  "one slide deck, equal to those of 2022 and 2023; that points are summed is known from 2022 and 2023":
    "satu bahan paparan, sama dengan bahan paparan 2022 dan 2023; bahwa poin dijumlahkan diketahui dari 2022 dan 2023",
  "equal to 2022 and 2023": "sama dengan 2022 dan 2023",
  "the number only": "hanya jumlahnya",
  "ikm for ministries and agencies is named (single); local governments have a second variable whose name is cut off, spm in 2023; its scale and share are not known":
    "IKM untuk kementerian dan lembaga disebut (satu sumber); pemerintah daerah mempunyai variabel kedua yang namanya terpotong, SPM pada 2023; skala dan bagiannya tidak diketahui",
  "the copy of the slide ends before this row: 100 less the other three, equal to 2022 and 2023":
    "salinan halaman paparan berakhir sebelum baris ini: 100 dikurangi ketiga yang lain, sama dengan 2022 dan 2023",
  "the number is that of 2023, when one of the six concerned the guidance of those who handle complaints (one source)":
    "jumlahnya adalah jumlah tahun 2023, ketika satu dari keenamnya menyangkut pembinaan pengelola pengaduan (satu sumber)",
  "below the dimensions; equal weights contradict the points published in other years":
    "di bawah dimensi; bobot yang sama besar bertentangan dengan poin yang diumumkan pada tahun-tahun lain",
  "from the years around it and one exact list: Bojonegoro's seven units give 98.70 (the words in the page's address are another story's); those of Bengkulu, printed rounded, give 90.75 where 90.74 is printed":
    "dari tahun-tahun di sekitarnya dan satu daftar yang eksak: ketujuh unit Bojonegoro menghasilkan 98,70 (kata-kata dalam alamat halamannya berasal dari berita lain); unit-unit Bengkulu, yang tercantum setelah dibulatkan, menghasilkan 90,75, padahal yang tercantum 90,74",
  "the bounds of A to D are printed in one text that two outlets carry, one of them with C's end as 77.79, that of A by a second office too; the grades that many offices published confirm them: 87.88 is B, 77.43 C, 31.98 E; a grade alone does not bring the certificate, which is withheld while findings are not followed up (one source)":
    "batas A sampai D tercantum dalam satu naskah yang dimuat dua media, salah satunya dengan batas akhir C 77,79, batas A juga oleh kantor kedua; kategori yang diumumkan banyak kantor mengonfirmasinya: 87,88 berkategori B, 77,43 C, 31,98 E; kategori saja tidak mendatangkan sertifikat, yang ditahan selama temuan belum ditindaklanjuti (satu sumber)",
  "its range is not printed; it follows from D's bound and from 31.98 being E":
    "rentangnya tidak tercantum; diturunkan dari batas D dan dari 31,98 yang berkategori E",
  "the bands are printed to two decimals and leave no hole there; 87.88 is B, 31.98 is E":
    "kelas nilai tercantum dengan dua desimal, dan pada dua desimal itu tidak ada celah; 87,88 berkategori B, 31,98 berkategori E",
  "places are national within a type, 408 of 416 regencies; that equal scores share a place is our reading: one list numbers two of 77.69 as 5 and 6":
    "peringkat bersifat nasional dalam satu jenis, 408 dari 416 kabupaten; bahwa nilai yang sama berbagi peringkat adalah tafsiran kami: satu daftar menomori dua nilai 77,69 sebagai 5 dan 6",
  "that regulation 61/2025 revokes 22/2016 stands in one report; its own text could not be read in full":
    "bahwa Peraturan 61/2025 mencabut 22/2016 disebut dalam satu pemberitaan; naskahnya sendiri tidak dapat dibaca seluruhnya",
  "70 and 30: two outlets, one office; contradicted by another office, which describes the 30 as compliance; that a unit's score is the sum of its five points rests on one unit and its arithmetic: Dinas Sosial Lampung's 23.32 + 19.76 + 9.38 + 10.97 + 25.82 is its 89.25; land offices are reported with the four dimensions alone":
    "70 dan 30: dua media, satu kantor Ombudsman; bertentangan dengan kantor Ombudsman lain, yang menyebut bagian 30 itu sebagai kepatuhan; bahwa nilai unit adalah jumlah kelima poinnya bertumpu pada satu unit dan perhitungannya: 23,32 + 19,76 + 9,38 + 10,97 + 25,82 milik Dinas Sosial Lampung adalah nilainya, 89,25; kantah diberitakan dengan keempat dimensi saja",
  "the split inside the 70 is unknown; one unit's points bound it (inferred), and it is not that of 2022 to 2024 taken times 0.7, by which input would have at most 15.30":
    "pembagian di dalam 70 itu tidak diketahui; poin satu unit membatasinya (disimpulkan), dan pembagiannya bukan pembagian 2022 sampai 2024 yang dikalikan 0,7, yang memberi input paling tinggi 15,30",
  "the points are unknown; they lie between the 23.32 that one unit has and the 29.89 that its other three leave of the 70":
    "poinnya tidak diketahui; letaknya antara 23,32 yang diperoleh satu unit dan 29,89 yang tersisa dari 70 setelah ketiga poin lain unit itu",
  "the points are unknown; they lie between the 19.76 that one unit has and the 26.33 that its other three leave of the 70":
    "poinnya tidak diketahui; letaknya antara 19,76 yang diperoleh satu unit dan 26,33 yang tersisa dari 70 setelah ketiga poin lain unit itu",
  "the points are unknown; they lie between the 9.38 that one unit has and the 15.95 that its other three leave of the 70":
    "poinnya tidak diketahui; letaknya antara 9,38 yang diperoleh satu unit dan 15,95 yang tersisa dari 70 setelah ketiga poin lain unit itu",
  "the points are unknown; they lie between the 10.97 that one unit has and the 17.54 that its other three leave of the 70":
    "poinnya tidak diketahui; letaknya antara 10,97 yang diperoleh satu unit dan 17,54 yang tersisa dari 70 setelah ketiga poin lain unit itu",
  "contradicted: another office describes the 30 as compliance; one unit's points name public trust as well, 25.82":
    "ada yang bertentangan: kantor Ombudsman lain menyebut bagian 30 itu sebagai kepatuhan; poin satu unit juga menyebut kepercayaan masyarakat, 25,82",
  "by arithmetic, all five complete lists: 86.00, 88.39, 76.82, 88.49 and 85.18 are the means of six, five, three, three and three units; Lampung's are 89.25, 89.15 and 87.08":
    "menurut perhitungan, semua dari kelima daftar yang lengkap: 86,00; 88,39; 76,82; 88,49; dan 85,18 adalah rata-rata enam, lima, tiga, tiga, dan tiga unit; nilai unit Lampung adalah 89,25; 89,15; dan 87,08",
  "the bounds of 2022 to 2024 fit all published labels, which leave the brackets open; read with the offices' quality labels, Lampung's results narrow them to (87.85, 88.39] and (76.82, 78.19]; that there are no zones any more is recorded of a member of the ombudsman, without an address; contradicted: its chairman spoke of the three zones in November 2025, and one report calls 60.60 yellow":
    "batas 2022 sampai 2024 cocok dengan semua opini yang diumumkan, yang membiarkan rentang batasnya terbuka; bila dibaca bersama sebutan mutu dari kantor-kantor Ombudsman, hasil Lampung mempersempitnya menjadi (87,85; 88,39] dan (76,82; 78,19]; bahwa zona tidak ada lagi tercatat dari seorang anggota Ombudsman, tanpa alamat sumber; ada yang bertentangan: ketuanya berbicara tentang ketiga zona pada November 2025, dan satu pemberitaan menyebut 60,60 kuning",
  "one article puts the floor of Baik at 76; 76.82 is published as Kualitas Sedang":
    "satu artikel menempatkan batas bawah Baik pada 76; 76,82 diumumkan sebagai Kualitas Sedang",
  "the bound of 32 is taken over from 2022 to 2024; no result of 2025 bears on it, and the label below it is unknown":
    "batas 32 diambil dari 2022 sampai 2024; tidak ada hasil 2025 yang menyangkutnya, dan opini di bawahnya tidak diketahui",
  "taken over from 2022 to 2024; no published label contradicts it":
    "diambil dari 2022 sampai 2024; tidak ada opini yang diumumkan yang bertentangan dengannya",
  "it does not follow from the score: 65.98 has it, 69.63 has not; two reports disagree on which regions of North Maluku carry it; the opinion is awarded at Kualitas Tertinggi alone, with or without it":
    "tidak ditentukan oleh nilai: 65,98 mendapatkannya, 69,63 tidak; dua pemberitaan berbeda mengenai daerah mana di Maluku Utara yang menyandangnya; opini hanya dianugerahkan untuk Kualitas Tertinggi, dengan atau tanpa kualifikasi ini",
  "taken over from the years before; equal scores sharing a place is our reading":
    "diambil dari tahun-tahun sebelumnya; bahwa nilai yang sama berbagi peringkat adalah tafsiran kami",
};
