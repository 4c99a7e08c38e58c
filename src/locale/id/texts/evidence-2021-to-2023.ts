/** Evidence notes that first occur in the rules of 2021 to 2023, in Indonesian by the English text. */
export const evidence2021To2023: Readonly<Record<string, string>> = {
  "reports shorten the name in several ways": "pemberitaan menyingkat namanya dengan beberapa cara",
  "the source names uu 25/2009; uu 37/2008 is the law of the ombudsman itself":
    "sumbernya menyebut UU 25/2009; UU 37/2008 adalah undang-undang tentang Ombudsman sendiri",
  "confirmed for ministries, agencies, provinces, cities and regencies; kantah and polres rest on one published list each":
    "terkonfirmasi untuk kementerian, lembaga, provinsi, kota, dan kabupaten; kantah dan polres masing-masing bertumpu pada satu daftar yang diumumkan",
  "two decimals are printed, the mode is not; half-even would fit as well; inputDecimals is a convention of this encoding":
    "dua desimal tercantum, cara pembulatannya tidak; pembulatan ke genap (half-even) juga akan cocok; inputDecimals adalah konvensi penyusunan data aturan ini",
  "only that components of the service standard were checked is known":
    "yang diketahui hanya bahwa komponen standar pelayanan diperiksa",
  "an office is recorded as saying that the mean runs over products, but its address is not held; Kota Magelang's 68.27 is not the mean of its four units (62.21), and results are reported by products; another unit would explain it too":
    "tercatat bahwa sebuah kantor Ombudsman menyatakan rata-rata dihitung atas produk layanan, tetapi alamat sumbernya tidak ada pada kami; 68,27 milik Kota Magelang bukan rata-rata keempat unitnya (62,21), dan hasil diberitakan per produk layanan; satu unit lain juga dapat menjelaskannya",
  "the ministry's page prints 80.9 and 50.9 as ends, a paper whose address is not held ends red at 55.9 and begins green at 80.99, which are misprints; Kota Magelang, Malinau 78.25 and Aceh's kantah 80.19 are yellow, North Kalimantan 81.47 is green":
    "halaman kementerian mencantumkan 80,9 dan 50,9 sebagai batas akhir, satu surat kabar yang alamat sumbernya tidak ada pada kami mengakhiri merah pada 55,9 dan memulai hijau pada 80,99, yang merupakan salah cetak; Kota Magelang, Malinau 78,25, dan kantah di Aceh 80,19 kuning, Kalimantan Utara 81,47 hijau",
  "the zones are printed to two decimals and leave no hole there":
    "zona tercantum dengan dua desimal, dan pada dua desimal itu tidak ada celah",
  "places are counted within a type; that equal scores share a place is our reading: five offices have 97.26":
    "peringkat dihitung dalam satu jenis; bahwa nilai yang sama berbagi peringkat adalah tafsiran kami: lima kantor bernilai 97,26",
  "the award itself speaks of Standar Pelayanan Publik":
    "penganugerahannya sendiri menyebut Standar Pelayanan Publik",
  "the decree sets the results; its number is recorded once, without an address":
    "keputusan itu menetapkan hasilnya; nomornya tercatat satu kali, tanpa alamat sumber",
  "all but kantah are confirmed; kantah rests on one published list":
    "semua selain kantah terkonfirmasi; kantah bertumpu pada satu daftar yang diumumkan",
  "half-even fits as well; inputDecimals is a convention of this encoding":
    "pembulatan ke genap (half-even) juga cocok; inputDecimals adalah konvensi penyusunan data aturan ini",
  "published dimension values are weighted points: 12.16 + 14.88 + 20.36 + 12.95 is Mukomuko's 60.35; a total is rounded from unrounded points, so 62.64 is printed as 62.63; one unit's 80.11 is printed as 80.02, which looks like a misprint":
    "nilai dimensi yang diumumkan adalah poin berbobot: 12,16 + 14,88 + 20,36 + 12,95 adalah 60,35, nilai Mukomuko; jumlahnya dibulatkan dari poin yang belum dibulatkan, sehingga 62,64 tercantum sebagai 62,63; 80,11 milik satu unit tercantum sebagai 80,02, yang tampaknya salah cetak",
  "the names stand in one slide deck of February 2023, whose form is that of 2022 by its numbers, 5 and 8; the scale of 0 to 3 is said of 2022 in another":
    "nama-namanya ada dalam satu bahan paparan bulan Februari 2023, yang formulirnya adalah formulir 2022 menurut jumlahnya, 5 dan 8; skala 0 sampai 3 disebut untuk 2022 dalam bahan paparan lain",
  "the number is that of 2023; one of the six concerns the guidance of those who handle complaints (one source)":
    "jumlahnya adalah jumlah tahun 2023; satu dari keenamnya menyangkut pembinaan pengelola pengaduan (satu sumber)",
  "below the dimensions; equal weights contradict published points":
    "di bawah dimensi; bobot yang sama besar bertentangan dengan poin yang diumumkan",
  "by arithmetic: Payakumbuh 89.45, Tomohon 66.01; 17 polres give 86.34 where 83.56 is printed, probably another aggregate":
    "menurut perhitungan: Payakumbuh 89,45, Tomohon 66,01; 17 polres menghasilkan 86,34, padahal yang tercantum 83,56, mungkin gabungan yang lain",
  "printed once, in 2024, in one text that two outlets carry; many offices' grades and zones of 2022 confirm them; contradicted once: a report of July 2023 lists Padang Pariaman, 78.20, as C":
    "tercantum satu kali, pada 2024, dalam satu naskah yang dimuat dua media; kategori dan zona tahun 2022 dari banyak kantor mengonfirmasinya; satu kali ada yang bertentangan: pemberitaan Juli 2023 memuat Padang Pariaman, 78,20, sebagai C",
  "not printed; follows from D's bound and from 31.98 being E in 2024":
    "tidak tercantum; diturunkan dari batas D dan dari 31,98 yang berkategori E pada 2024",
  "the bands are printed to two decimals, without holes there":
    "kelas nilai tercantum dengan dua desimal, tanpa celah pada dua desimal itu",
  "within a type and counting the assessed, 91 of 98 cities; of 416 regencies Puncak was not assessed; that equal scores share a place is our reading":
    "dalam satu jenis dan di antara yang dinilai, 91 dari 98 kota; dari 416 kabupaten, Puncak tidak dinilai; bahwa nilai yang sama berbagi peringkat adalah tafsiran kami",
  "the list is recorded for the year as a whole; the second source names uu 25/2009":
    "daftarnya tercatat untuk tahun itu secara keseluruhan; sumber kedua menyebut UU 25/2009",
  "confirmed for ministries, agencies and local governments; kantah and polres rest on one published list each":
    "terkonfirmasi untuk kementerian, lembaga, dan pemerintah daerah; kantah dan polres masing-masing bertumpu pada satu daftar yang diumumkan",
  "half-even fits the published means as well; inputDecimals is a convention of this encoding":
    "pembulatan ke genap (half-even) juga cocok dengan rata-rata yang diumumkan; inputDecimals adalah konvensi penyusunan data aturan ini",
  "published dimension values are weighted points; the total is rounded from unrounded points: 5.83 + 16.42 + 22.14 + 8.46 is printed as 52.86":
    "nilai dimensi yang diumumkan adalah poin berbobot; jumlahnya dibulatkan dari poin yang belum dibulatkan: 5,83 + 16,42 + 22,14 + 8,46 tercantum sebagai 52,86",
  "the first five names are confirmed, the last four stand in the list alone; the slides call quality assurance a compensation":
    "lima nama pertama terkonfirmasi, empat nama terakhir hanya ada dalam daftar itu; bahan paparan menyebut penjaminan mutu sebagai kompensasi",
  "the charter has two parts, publication and substance; whether 0 to 3 holds for each is not known":
    "maklumat layanan mempunyai dua bagian, publikasi dan substansi; tidak diketahui apakah 0 sampai 3 berlaku untuk masing-masing",
  "cut off in the list; named in this order elsewhere":
    "terpotong dalam daftar; disebut dengan urutan ini di tempat lain",
  "taken over from other authorities; its scale and its share against perception are not known":
    "diambil dari instansi lain; skalanya dan bagiannya terhadap persepsi tidak diketahui",
  "the number only; one of the six concerns the guidance of those who handle complaints (one source, the second here)":
    "hanya jumlahnya; satu dari keenamnya menyangkut pembinaan pengelola pengaduan (satu sumber, yang kedua di sini)",
  "below the dimensions; the source gives 12.22 % of input for one indicator (single), a share of the dimension and not of its variable; equal weights contradict published points":
    "di bawah dimensi; sumbernya memberikan 12,22% dari input untuk satu indikator (satu sumber), bagian dari dimensi dan bukan dari variabelnya; bobot yang sama besar bertentangan dengan poin yang diumumkan",
  "by arithmetic: Maluku Tenggara 60.80, Madiun 93.59 and Muna 42.72 are the means of their seven units, Bali 96.46 and North Kalimantan 89.23, provinces, of their three and five":
    "menurut perhitungan: Maluku Tenggara 60,80, Madiun 93,59, dan Muna 42,72 adalah rata-rata ketujuh unitnya, Bali 96,46 dan Kalimantan Utara 89,23, keduanya provinsi, rata-rata ketiga dan kelima unitnya",
  "the bounds are printed once, in 2024, in one text that two outlets carry; the grades and zones that many offices published for 2023 confirm them: B from 78.13, C from 54.14 to 77.97; of the country, 414 green, 133 yellow and 39 red of 586 are printed with 70.70, 22.66 and 6.64 percent, which do not follow from them but from 415, 133 and 39 of 587, the only solution for any total from 513 to 767 (inferred)":
    "batasnya tercantum satu kali, pada 2024, dalam satu naskah yang dimuat dua media; kategori dan zona yang diumumkan banyak kantor untuk 2023 mengonfirmasinya: B mulai 78,13, C dari 54,14 sampai 77,97; secara nasional, 414 hijau, 133 kuning, dan 39 merah dari 586 tercantum dengan 70,70%, 22,66%, dan 6,64%, yang tidak diperoleh dari jumlah itu, tetapi dari 415, 133, dan 39 dari 587, satu-satunya penyelesaian untuk semua total dari 513 sampai 767 (disimpulkan)",
  "its range is not printed; it follows from D's bound and from 31.98 being E in 2024":
    "rentangnya tidak tercantum; diturunkan dari batas D dan dari 31,98 yang berkategori E pada 2024",
  "the bands are printed to two decimals and leave no hole there; 87.69 is B":
    "kelas nilai tercantum dengan dua desimal, dan pada dua desimal itu tidak ada celah; 87,69 berkategori B",
  "places are national within a type and count the assessed, 1 of 98 cities, 28 of 415 regencies; that equal scores share a place is our reading":
    "peringkat bersifat nasional dalam satu jenis dan menghitung yang dinilai, 1 dari 98 kota, 28 dari 415 kabupaten; bahwa nilai yang sama berbagi peringkat adalah tafsiran kami",
};
