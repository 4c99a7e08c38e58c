import { ombudsmanRi2022, score } from "kepatuhan";
import { readTable } from "kepatuhan/table";
import { sendVisit } from "../send-visit.js";

// as Excel in Indonesian writes it: semicolons, decimal commas, a column that is passed over, and so with notes
const text =
  "No;Nama Daerah;Jenis;Lokus;Nilai;Alamat\r\n1;Kota Solok;Kota;DPMPTSP;93,12;a\r\n2;Kota Solok;Kota;Disdukcapil;91,67;b\r\n";

await sendVisit(async () => {
  const { assessments, notes } = await readTable(ombudsmanRi2022, new Blob([text]));
  return {
    scores: assessments.map((each) => score(ombudsmanRi2022, each).score),
    notes: notes.map(({ code }) => code),
  };
});
