import { Engine } from "json-rules-engine";
import { shares } from "../lib/float.mjs";
import { interleave, ratioOf } from "../lib/interleave.mjs";
import { countWrong } from "../lib/oracle.mjs";
import { columnsContender, scoresOf } from "../lib/ours.mjs";
import { cut, toDecimals } from "../lib/workload.mjs";

/** Facts that compute the dimensions and the score, and a rule for each band; the last band that holds wins. */
function makeEngine({ shape, rules }) {
  const engine = new Engine([], { allowUndefinedFacts: false });
  const weights = shape.indicators.map(shares);
  for (const [d, parts] of weights.entries()) {
    engine.addFact(`d${d}`, async (_, almanac) => {
      const answers = await almanac.factValue("answers");
      const sum = parts.reduce((total, weight, i) => total + weight * answers[`d${d}i${i}`], 0);
      return Math.round(sum * 100) / 100;
    });
  }
  engine.addFact("score", async (_, almanac) => {
    let total = 0;
    for (const [d, weight] of shape.dimensions.entries())
      total += (weight / 100) * (await almanac.factValue(`d${d}`));
    return Math.round(total * 100) / 100;
  });
  for (const [band, { lowerBound }] of rules.bands.entries()) {
    const least = { fact: "score", operator: "greaterThanInclusive", value: Number(lowerBound) };
    engine.addRule({ conditions: { all: [least] }, event: { type: "band", params: { band } } });
  }
  return engine;
}

async function scoreUnits(engine, answers) {
  const unit = [];
  const bands = [];
  for (const one of answers) {
    const { almanac, events } = await engine.run({ answers: one });
    unit.push(await almanac.factValue("score"));
    bands.push(Math.max(...events.map(({ params }) => params.band)));
  }
  return { unit, bands, region: [] };
}

/** A rules engine: units only, from answers to score and band. */
export async function compareRulesEngine({ workload, truth, rounds, slowestUnits }) {
  const part = cut(workload, slowestUnits);
  const decimals = toDecimals(part.columns);
  const answers = Array.from({ length: part.units }, (_, u) =>
    Object.fromEntries(part.ids.map((id, k) => [id, decimals[k][u]])),
  );
  const engine = makeEngine(part);
  const [whole, peer] = await interleave(
    [
      columnsContender(workload),
      { name: "json-rules-engine", units: part.units, run: () => scoreUnits(engine, answers) },
    ],
    rounds,
  );
  const ours = countWrong(scoresOf(whole.result), truth, 1);
  const { band } = whole.result.units;
  const wrongBands = peer.result.bands.filter((found, u) => found !== band[u]).length;
  const peerWrong = { ...countWrong(peer.result, truth, 100), bands: { wrong: wrongBands, of: part.units } };
  return [ratioOf("json-rules-engine/columns", peer, whole, { ours, peerWrong })];
}
