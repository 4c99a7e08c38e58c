/** The nine elements of a survey, as the regulation numbers them; the tests do not take them from the rules. */
export const surveyElements = [
  "persyaratan",
  "prosedur",
  "waktu",
  "biaya",
  "produk",
  "kompetensi",
  "perilaku",
  "pengaduan",
  "sarana",
] as const;
