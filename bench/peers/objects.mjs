import { score, scoreAll } from "../../dist/index.js";
import { shares } from "../lib/float.mjs";
import { interleave, ratioOf } from "../lib/interleave.mjs";
import { countWrong } from "../lib/oracle.mjs";
import { cut, makeColumns, toDecimals } from "../lib/workload.mjs";

/** Assessments as plain objects, the answers by id. */
export function makeAssessments({ units, shape, region, regions }, decimals) {
  const assessments = Array.from({ length: regions }, (_, r) => ({
    region: { name: `Kabupaten ${r}`, type: "kabupaten" },
    units: [],
  }));
  for (let u = 0; u < units; u++) {
    let k = 0;
    const dimensions = shape.indicators.map((parts, d) => {
      const answers = Object.fromEntries(parts.map((_, i) => [`d${d}i${i}`, decimals[k++][u]]));
      return [`d${d}`, { answers }];
    });
    assessments[region[u]].units.push({ name: `Unit ${u}`, dimensions: Object.fromEntries(dimensions) });
  }
  return assessments;
}

/** The weights by id, as people keep them. */
export function listWeights({ dimensions, indicators }) {
  return indicators.map((parts, d) => ({
    id: `d${d}`,
    weight: dimensions[d] / 100,
    indicators: shares(parts).map((weight, i) => ({ id: `d${d}i${i}`, weight })),
  }));
}

function scoreRegion({ units }, weights, scores) {
  let sum = 0;
  for (const unit of units) {
    let total = 0;
    for (const dimension of weights) {
      const { answers } = unit.dimensions[dimension.id];
      let part = 0;
      for (const { id, weight } of dimension.indicators) part += weight * answers[id];
      total += dimension.weight * (Math.round(part * 100) / 100);
    }
    const rounded = Math.round(total * 100) / 100;
    scores.push(rounded);
    sum += rounded;
  }
  return Math.round((sum / units.length) * 100) / 100;
}

/** The same loop as over nested lists, on objects. */
export function scoreObjects(assessments, weights) {
  const unit = [];
  return { region: assessments.map((assessment) => scoreRegion(assessment, weights, unit)), unit };
}

/** What the float loop gives as the objects that scoreAll gives: all of their fields but the exact texts. */
export function makeResults(assessments, weights, { id, version, digest, bands }) {
  const ruleSet = { id, version, digest };
  const classes = bands.map((band) => ({ ...band, lowerBound: Number(band.lowerBound) })).reverse();
  const classOf = (value) => {
    const { zone, grade, label } = classes.find(({ lowerBound }) => value >= lowerBound);
    return { zone, grade, label, qualifier: null };
  };
  return assessments.map(({ region, units }) => {
    const results = units.map(({ name, dimensions }) => {
      let total = 0;
      const parts = weights.map((dimension) => {
        const { answers } = dimensions[dimension.id];
        let part = 0;
        const children = dimension.indicators.map(({ id, weight }) => {
          part += weight * answers[id];
          return { id, score: answers[id] };
        });
        const rounded = Math.round(part * 100) / 100;
        total += dimension.weight * rounded;
        return { id: dimension.id, score: rounded, children };
      });
      const rounded = Math.round(total * 100) / 100;
      return { name, status: "scored", score: rounded, ...classOf(rounded), dimensions: parts, notes: [] };
    });
    const mean = results.reduce((sum, unit) => sum + unit.score, 0) / results.length;
    const rounded = Math.round(mean * 100) / 100;
    return {
      ruleSet,
      region,
      status: "scored",
      score: rounded,
      ...classOf(rounded),
      notes: [],
      units: results,
    };
  });
}

function scoresOf(results) {
  return {
    unit: results.flatMap((result) => result.units.map((unit) => unit.score)),
    region: results.map((result) => result.score),
  };
}

/**
 * scoreAll, with checks, parts and exact values, against the float loop on the same objects, which gives a number for
 * a unit, and against the same loop where it makes the objects of the results too.
 */
export async function compareObjects({ workload, truth, rounds, objectUnits }) {
  const part = cut(workload, objectUnits);
  const { units, rules } = part;
  const assessments = makeAssessments(part, toDecimals(part.columns));
  const weights = listWeights(part.shape);
  const [objects, loop, made] = await interleave(
    [
      { name: "scoreAll", units, run: () => scoreAll(rules, assessments) },
      { name: "float loop on objects", units, run: () => scoreObjects(assessments, weights) },
      {
        name: "float loop that makes result objects",
        units,
        run: () => makeResults(assessments, weights, rules),
      },
    ],
    rounds,
  );
  const ours = countWrong(scoresOf(objects.result), truth, 100);
  const ofLoop = countWrong(loop.result, truth, 100);
  const ofMade = countWrong(scoresOf(made.result), truth, 100);
  return [
    ratioOf("objects/nested-float", objects, loop, { ours, peerWrong: ofLoop }),
    ratioOf("objects/result-objects-float", objects, made, { ours, peerWrong: ofMade }),
  ];
}

/** One region of six units at a time, a thousand regions in turn. */
export async function compareSingle({ workload, rounds }) {
  const [regions, size] = [1000, 6];
  const units = regions * size;
  const region = Int32Array.from({ length: units }, (_, u) => Math.floor(u / size));
  const decimals = toDecimals(makeColumns(workload.ids.length, units));
  const assessments = makeAssessments({ ...workload, units, region, regions }, decimals);
  const weights = listWeights(workload.shape);
  const repeat = 10;
  const scoreEach = () => assessments.map((assessment) => score(workload.rules, assessment).score);
  const loopEach = () => assessments.map((assessment) => scoreRegion(assessment, weights, []));
  const [single, loop] = await interleave(
    [
      { name: "score, 1,000 calls", units, run: scoreEach },
      { name: "float loop on objects, 1,000 calls", units, run: loopEach, repeat },
    ],
    rounds,
  );
  const wrong = loop.result.filter((found, r) => found !== single.result[r]).length;
  return [ratioOf("single/float", single, loop, { peerWrong: { regions: { wrong, of: regions } } })];
}
