/** Evidence notes of the satisfaction survey (SKM), in Indonesian by the English text. */
export const evidenceOfSurvey: Readonly<Record<string, string>> = {
  "the document names the regulation; its text was not read":
    "dokumen menyebut peraturannya; naskah peraturan itu tidak dibaca",
  "the regulation's title speaks of units that provide public services; that those of any type of region run the survey is our reading":
    "judul peraturan berbicara tentang unit penyelenggara pelayanan publik; bahwa unit dari semua jenis daerah menyelenggarakan survei ini adalah tafsiran kami",
  "the document rounds the index at the end, to two decimals, and does not name the mode; inputDecimals is a convention of this encoding":
    "dokumen membulatkan indeks pada akhirnya, menjadi dua desimal, dan tidak menyebut cara pembulatannya; inputDecimals adalah konvensi penyusunan data aturan ini",
  "one document, in agreement with general use; the weight is 1 of 9: 0.11 in its place loses one percent, the document's 91.48 becomes 90.56":
    "satu dokumen, sesuai dengan pemakaian umum; bobotnya 1 dari 9: bila diganti 0,11, satu persen hilang, dan 91,48 dalam dokumen menjadi 90,56",
  "the document asks it ninth, general use eighth, as here; the index does not depend on the order":
    "dokumen menanyakannya sebagai yang kesembilan, pemakaian umum sebagai yang kedelapan, seperti di sini; indeks tidak bergantung pada urutan",
  "the document asks it eighth, general use ninth, as here; the index does not depend on the order":
    "dokumen menanyakannya sebagai yang kedelapan, pemakaian umum sebagai yang kesembilan, seperti di sini; indeks tidak bergantung pada urutan",
  "the regulation's title and the document speak of a unit; the mean over several units of a region is our reading":
    "judul peraturan dan dokumen berbicara tentang satu unit; rata-rata atas beberapa unit dalam satu daerah adalah tafsiran kami",
  "one document, in agreement with general use": "satu dokumen, sesuai dengan pemakaian umum",
  "the bands are printed to two decimals and leave no hole there":
    "kelas nilai tercantum dengan dua desimal, dan pada dua desimal itu tidak ada celah",
  "no ranking is known; taken over from the assessments of the ombudsman":
    "tidak ada pemeringkatan yang diketahui; diambil dari penilaian Ombudsman",
};
