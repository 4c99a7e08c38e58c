import { ombudsmanRi2022, score } from "kepatuhan";

export const grade: "F" | null = score(ombudsmanRi2022, {
  region: { name: "Kota Payakumbuh", type: "kota" },
  score: 80,
}).grade;
