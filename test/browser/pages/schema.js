import { parseAssessment } from "kepatuhan/schema";
import { sendVisit } from "../send-visit.js";

const region = { name: "Kota Contoh", type: "kota" };

await sendVisit(async () => {
  const good = parseAssessment({ region, units: [{ name: "DPMPTSP", score: 81.1 }] });
  try {
    return { good, bad: parseAssessment({ region, units: [{ name: "DPMPTSP", score: true }] }) };
  } catch (error) {
    return { good, bad: error.issues.map(({ code, path }) => ({ code, path })) };
  }
});
