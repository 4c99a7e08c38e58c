import { ombudsmanRi2022, score } from "kepatuhan";
import { sendVisit } from "../send-visit.js";

// the first example of README.md
const assessment = {
  region: { name: "Kota Contoh", type: "kota" },
  units: [
    { name: "DPMPTSP", score: 81.1 },
    { name: "Disdukcapil", score: 98.48 },
    { name: "Dinas Sosial", score: 61.07 },
    { name: "Dinas Pendidikan", score: 71.33 },
  ],
};

await sendVisit(async () => score(ombudsmanRi2022, assessment));
