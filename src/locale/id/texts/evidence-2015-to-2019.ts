/** Evidence notes of the rules of 2015 to 2019, in Indonesian by the English text. */
export const evidence2015To2019: Readonly<Record<string, string>> = {
  "ministries and agencies by the annual report, polres and kantah by a checklist whose year is not printed":
    "kementerian dan lembaga menurut laporan tahunan, polres dan kantah menurut daftar periksa yang tidak mencantumkan tahun",
  "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018":
    "tercantum bersama batas tahun 2015 (tahun tabelnya disimpulkan) serta batas tahun 2017 sampai 2018",
  "two decimals are printed, the mode is not; inputDecimals is a convention of this encoding":
    "dua desimal tercantum, cara pembulatannya tidak; inputDecimals adalah konvensi penyusunan data aturan ini",
  "no points of this form were found; its checklist has the elements of the regional form and pelayanan terpadu besides (one source), which would make the 10 points above 100 (inferred)":
    "poin formulir ini tidak ditemukan; daftar periksanya memuat unsur-unsur formulir pemerintah daerah ditambah pelayanan terpadu (satu sumber), yang dengan demikian menjadi 10 poin di atas 100 (disimpulkan)",
  "products were observed, 738 of them in 22 ministries; what was made of them was not found":
    "produk layanan diobservasi, 738 produk di 22 kementerian; cara mengolahnya tidak ditemukan",
  "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018, as 50 and 80 percent of 110; contradicted: one report of 2015 prints 50 and 80 of 100 beside product scores":
    "tercantum bersama batas tahun 2015 (tahun tabelnya disimpulkan) serta batas tahun 2017 sampai 2018, sebagai 50 dan 80 persen dari 110; ada yang bertentangan: satu pemberitaan tahun 2015 mencantumkan 50 dan 80 dari 100 di samping nilai produk layanan",
  "the bounds are whole numbers, so (55, 56) and (88, 89) are holes; no published score in them is held, and the reading that fits best for regional governments is taken over":
    "batasnya bilangan bulat, sehingga (55; 56) dan (88; 89) adalah celah; nilai yang diumumkan di dalam celah itu tidak ada pada kami, dan yang diambil adalah tafsiran yang paling cocok untuk pemerintah daerah",
  "no places of these types were found; taken over from regional governments, and that equal scores share a place is our reading":
    "peringkat untuk jenis-jenis ini tidak ditemukan; diambil dari pemerintah daerah, dan bahwa nilai yang sama berbagi peringkat adalah tafsiran kami",
  "of the form's 100 points, given per product, 91 are legible: persyaratan 6, prosedur 6, produk 6, jangka waktu 12, biaya 12, maklumat 12, sistem informasi 12, ruang tunggu 3, toilet 2, loket 3, sarana khusus 2, pelayanan khusus 2, sarana pengaduan 5, informasi prosedur pengaduan 3, petugas pengaduan 5 (one source); the other 9 belong to kepuasan pelanggan, moto, visi misi and id card (inferred), their split is unknown; the year of the table is inferred":
    "dari 100 poin formulir, yang diberikan per produk layanan, 91 terbaca: persyaratan 6, prosedur 6, produk 6, jangka waktu 12, biaya 12, maklumat 12, sistem informasi 12, ruang tunggu 3, toilet 2, loket 3, sarana khusus 2, pelayanan khusus 2, sarana pengaduan 5, informasi prosedur pengaduan 3, petugas pengaduan 5 (satu sumber); 9 lainnya untuk kepuasan pelanggan, moto, visi misi, dan id card (disimpulkan), pembagiannya tidak diketahui; tahun tabelnya disimpulkan",
  "one report calls a regency's score the mean over its products, an unofficial implementation takes the mean of units; no published list allows to tell, and products are on another scale than regions":
    "satu pemberitaan menyebut nilai sebuah kabupaten sebagai rata-rata atas produk layanannya, satu penerapan tidak resmi memakai rata-rata unit; tidak ada daftar yang diumumkan yang dapat memastikannya, dan produk layanan memakai skala yang lain daripada daerah",
  "printed as whole numbers": "tercantum sebagai bilangan bulat",
  "the bounds are whole numbers and scores have two decimals, so (50, 51) and (80, 81) are holes; of 12 published scores in them, of all years, this reading fits 10, the lower bounds 51 and 81 fit 8, the upper bounds 50 and 80 fit 4":
    "batasnya bilangan bulat dan nilai mempunyai dua desimal, sehingga (50; 51) dan (80; 81) adalah celah; dari 12 nilai yang diumumkan di dalam celah itu, dari semua tahun, tafsiran ini cocok dengan 10, batas bawah 51 dan 81 cocok dengan 8, batas atas 50 dan 80 cocok dengan 4",
  "places are counted within a type; that equal scores share a place is our reading":
    "peringkat dihitung dalam satu jenis; bahwa nilai yang sama berbagi peringkat adalah tafsiran kami",
  "the regulation in force during the assessment; 22/2016, promulgated in 2017, replaces it":
    "peraturan yang berlaku selama penilaian; 22/2016, yang diundangkan pada 2017, menggantikannya",
  "polres and kantah are concluded from a checklist of about 2015, polres from a list of 2017 too":
    "polres dan kantah disimpulkan dari daftar periksa sekitar tahun 2015, polres juga dari daftar tahun 2017",
  "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018; no table of 2016 itself is held":
    "tercantum bersama batas tahun 2015 (tahun tabelnya disimpulkan) serta batas tahun 2017 sampai 2018; tabel tahun 2016 sendiri tidak ada pada kami",
  "products were observed; what was made of them was not found":
    "produk layanan diobservasi; cara mengolahnya tidak ditemukan",
  "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018, as 50 and 80 percent of 110; no table of 2016 itself is held":
    "tercantum bersama batas tahun 2015 (tahun tabelnya disimpulkan) serta batas tahun 2017 sampai 2018, sebagai 50 dan 80 persen dari 110; tabel tahun 2016 sendiri tidak ada pada kami",
  "the provinces are confirmed, cities and regencies rest on one report":
    "provinsi terkonfirmasi, kota dan kabupaten bertumpu pada satu pemberitaan",
  "concluded from 2015 and 2019; published scores have two decimals":
    "disimpulkan dari 2015 dan 2019; nilai yang diumumkan mempunyai dua desimal",
  "that the form of 2015 stayed is inferred; of the form's 100 points, given per product, 91 are legible: persyaratan 6, prosedur 6, produk 6, jangka waktu 12, biaya 12, maklumat 12, sistem informasi 12, ruang tunggu 3, toilet 2, loket 3, sarana khusus 2, pelayanan khusus 2, sarana pengaduan 5, informasi prosedur pengaduan 3, petugas pengaduan 5 (one source); the other 9 belong to kepuasan pelanggan, moto, visi misi and id card (inferred), their split is unknown":
    "disimpulkan bahwa formulir 2015 tetap dipakai; dari 100 poin formulir, yang diberikan per produk layanan, 91 terbaca: persyaratan 6, prosedur 6, produk 6, jangka waktu 12, biaya 12, maklumat 12, sistem informasi 12, ruang tunggu 3, toilet 2, loket 3, sarana khusus 2, pelayanan khusus 2, sarana pengaduan 5, informasi prosedur pengaduan 3, petugas pengaduan 5 (satu sumber); 9 lainnya untuk kepuasan pelanggan, moto, visi misi, dan id card (disimpulkan), pembagiannya tidak diketahui",
  "a mean over products would be as in 2021, an unofficial implementation takes the mean of units; no published list allows to tell, and products are on another scale than regions":
    "rata-rata atas produk layanan akan sama seperti pada 2021, satu penerapan tidak resmi memakai rata-rata unit; tidak ada daftar yang diumumkan yang dapat memastikannya, dan produk layanan memakai skala yang lain daripada daerah",
  "concluded from 2015 and 2019, which have the same bounds; one report prints them for 2016":
    "disimpulkan dari 2015 dan 2019, yang batasnya sama; satu pemberitaan mencantumkannya untuk 2016",
  "taken over from the other years; that equal scores share a place is our reading":
    "diambil dari tahun-tahun lain; bahwa nilai yang sama berbagi peringkat adalah tafsiran kami",
  "all but kantah are reported; kantah is concluded from a checklist of about 2015":
    "semua selain kantah diberitakan; kantah disimpulkan dari daftar periksa sekitar tahun 2015",
  "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018, as 50 and 80 percent of 110; two published lists of polres agree but for one product, 95.50 printed as yellow":
    "tercantum bersama batas tahun 2015 (tahun tabelnya disimpulkan) serta batas tahun 2017 sampai 2018, sebagai 50 dan 80 persen dari 110; dua daftar polres yang diumumkan sesuai, kecuali satu produk layanan, 95,50, yang tercantum kuning",
  "each type rests on one report among these": "setiap jenis bertumpu pada satu di antara pemberitaan ini",
  "concluded from 2015 and 2019, which have the same bounds; the published zones of 2017 agree":
    "disimpulkan dari 2015 dan 2019, yang batasnya sama; zona tahun 2017 yang diumumkan sesuai",
  "reports also call it predikat kepatuhan": "pemberitaan juga menyebutnya predikat kepatuhan",
  "that regulation 22/2016 still applied is concluded from its date":
    "bahwa Peraturan 22/2016 masih berlaku disimpulkan dari tanggalnya",
  "polres and kantah are concluded from a list of 2017 and a checklist of about 2015":
    "polres dan kantah disimpulkan dari daftar tahun 2017 dan daftar periksa sekitar tahun 2015",
  "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018; no table of 2018 itself is held":
    "tercantum bersama batas tahun 2015 (tahun tabelnya disimpulkan) serta batas tahun 2017 sampai 2018; tabel tahun 2018 sendiri tidak ada pada kami",
  "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018, as 50 and 80 percent of 110; no table of 2018 itself is held":
    "tercantum bersama batas tahun 2015 (tahun tabelnya disimpulkan) serta batas tahun 2017 sampai 2018, sebagai 50 dan 80 persen dari 110; tabel tahun 2018 sendiri tidak ada pada kami",
  "concluded from 2019; published scores have two decimals, the highest is 99.96":
    "disimpulkan dari 2019; nilai yang diumumkan mempunyai dua desimal, yang tertinggi 99,96",
  "concluded from 2015 and 2019, which have the same bounds; one report prints them for 2018; thirteen published scores of North Sumatra agree":
    "disimpulkan dari 2015 dan 2019, yang batasnya sama; satu pemberitaan mencantumkannya untuk 2018; tiga belas nilai Sumatera Utara yang diumumkan sesuai",
  "one report names perpres 2/2015 (single); that regulation 22/2016 still applied is concluded from its date":
    "satu pemberitaan menyebut Perpres 2/2015 (satu sumber); bahwa Peraturan 22/2016 masih berlaku disimpulkan dari tanggalnya",
  "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018; no table of 2019 itself is held":
    "tercantum bersama batas tahun 2015 (tahun tabelnya disimpulkan) serta batas tahun 2017 sampai 2018; tabel tahun 2019 sendiri tidak ada pada kami",
  "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018, as 50 and 80 percent of 110; no table of 2019 itself is held":
    "tercantum bersama batas tahun 2015 (tahun tabelnya disimpulkan) serta batas tahun 2017 sampai 2018, sebagai 50 dan 80 persen dari 110; tabel tahun 2019 sendiri tidak ada pada kami",
  "that the form of 2015 stayed is inferred; of the form's 100 points, given per product, 91 are legible: persyaratan 6, prosedur 6, produk 6, jangka waktu 12, biaya 12, maklumat 12, sistem informasi 12, ruang tunggu 3, toilet 2, loket 3, sarana khusus 2, pelayanan khusus 2, sarana pengaduan 5, informasi prosedur pengaduan 3, petugas pengaduan 5 (one source); the other 9 belong to kepuasan pelanggan, moto, visi misi and id card (inferred), their split is unknown; one report of 2019 speaks of 14 items":
    "disimpulkan bahwa formulir 2015 tetap dipakai; dari 100 poin formulir, yang diberikan per produk layanan, 91 terbaca: persyaratan 6, prosedur 6, produk 6, jangka waktu 12, biaya 12, maklumat 12, sistem informasi 12, ruang tunggu 3, toilet 2, loket 3, sarana khusus 2, pelayanan khusus 2, sarana pengaduan 5, informasi prosedur pengaduan 3, petugas pengaduan 5 (satu sumber); 9 lainnya untuk kepuasan pelanggan, moto, visi misi, dan id card (disimpulkan), pembagiannya tidak diketahui; satu pemberitaan tahun 2019 menyebut 14 butir",
};
