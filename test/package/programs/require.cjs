const { ombudsmanRi2022, ScoringError, score } = require("kepatuhan");
const { parseFraction } = require("kepatuhan/exact");
const { ombudsmanRi2022: bySubpath } = require("kepatuhan/rules/ombudsman-ri/2022");
const { parseAssessment } = require("kepatuhan/schema");
const { version } = require("kepatuhan/package.json");

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
    version,
  }),
);
