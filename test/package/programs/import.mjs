import { readFileSync } from "node:fs";
import { ombudsmanRi2022, ScoringError, score } from "kepatuhan";
import { parseFraction } from "kepatuhan/exact";
import { ombudsmanRi2022 as bySubpath } from "kepatuhan/rules/ombudsman-ri/2022";
import { parseAssessment } from "kepatuhan/schema";

const manifest = new URL(import.meta.resolve("kepatuhan/package.json"));
const payakumbuh = {
  region: { name: "Kota Payakumbuh", type: "kota" },
  score: "89.45",
};
const { score: value, exact, grade, zone } = score(ombudsmanRi2022, payakumbuh);
const { numerator, denominator } = parseFraction("0.5");
let thrown;
try {
  parseAssessment({});
} catch (error) {
  thrown = error;
}

console.log(
  JSON.stringify({
    score: value,
    exact,
    grade,
    zone,
    sum: { numerator: String(numerator), denominator: String(denominator) },
    equalRuleSets: JSON.stringify(bySubpath) === JSON.stringify(ombudsmanRi2022),
    oneError: thrown instanceof ScoringError,
    code: thrown.code,
    version: JSON.parse(readFileSync(manifest, "utf8")).version,
  }),
);
