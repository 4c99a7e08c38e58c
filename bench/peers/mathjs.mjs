import { all, create } from "mathjs";
import { interleave, ratioOf } from "../lib/interleave.mjs";
import { countWrong } from "../lib/oracle.mjs";
import { columnsContender, scoresOf } from "../lib/ours.mjs";
import { cut, toDecimals } from "../lib/workload.mjs";

const math = create(all, { number: "BigNumber" });

/** The formula of a unit as people write it for mathjs. */
function writeFormula({ dimensions, indicators }) {
  const terms = indicators.map((parts, d) => {
    const sum = parts.map((part, i) => `${part / 100} * d${d}i${i}`).join(" + ");
    return `${dimensions[d] / 100} * round(${sum}, 2)`;
  });
  return `round(${terms.join(" + ")}, 2)`;
}

function scoreFormula(formula, scopes, { region, regions }) {
  const unit = scopes.map((scope) => formula.evaluate(scope));
  const members = Array.from({ length: regions }, () => []);
  for (const [u, score] of unit.entries()) members[region[u]].push(score);
  return { unit, region: members.map((scores) => math.round(math.mean(scores), 2)) };
}

/** mathjs with BigNumber: a compiled formula, evaluated for each unit. */
export async function compareMathjs({ workload, truth, rounds, slowestUnits }) {
  const part = cut(workload, slowestUnits);
  const decimals = toDecimals(part.columns);
  const scopes = Array.from({ length: part.units }, (_, u) =>
    Object.fromEntries(part.ids.map((id, k) => [id, math.bignumber(decimals[k][u])])),
  );
  const formula = math.compile(writeFormula(part.shape));
  const [whole, peer] = await interleave(
    [
      columnsContender(workload),
      { name: "mathjs BigNumber", units: part.units, run: () => scoreFormula(formula, scopes, part) },
    ],
    rounds,
  );
  const ours = countWrong(scoresOf(whole.result), truth, 1);
  return [ratioOf("mathjs/columns", peer, whole, { ours, peerWrong: countWrong(peer.result, truth, 100) })];
}
