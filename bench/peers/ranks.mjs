import { rankColumns, scoreColumns } from "../../dist/index.js";
import { interleave, ratioOf } from "../lib/interleave.mjs";
import { tableOf } from "../lib/workload.mjs";

const provinces = 38;

/** Ranks as people write it: sort the objects, then give equal scores the same place. */
function rankObjects(units, places) {
  const sorted = [...units].sort((a, b) => b.score - a.score);
  let place = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i].score !== sorted[i - 1].score) place = i + 1;
    places[sorted[i].id] = place;
  }
}

function rankNationally(units) {
  const places = new Int32Array(units.length);
  rankObjects(units, places);
  return places;
}

function rankByProvince(units) {
  const places = new Int32Array(units.length);
  const groups = new Map();
  for (const unit of units) {
    const group = groups.get(unit.province);
    if (group === undefined) groups.set(unit.province, [unit]);
    else group.push(unit);
  }
  for (const group of groups.values()) rankObjects(group, places);
  return places;
}

/** Counting against sorting objects, of all units together and within 38 provinces. */
export async function compareRanks({ workload, rounds }) {
  const { units, region, rules } = workload;
  const scores = scoreColumns(rules, tableOf(workload)).units.score;
  const province = region.map((r) => r % provinces);
  const objects = Array.from(scores, (score, id) => ({ id, score: score / 100, province: province[id] }));
  const [national, sorted, within, sortedWithin] = await interleave(
    [
      { name: "rankColumns", units, run: () => rankColumns(scores), repeat: 5 },
      { name: "Array.sort of objects", units, run: () => rankNationally(objects) },
      { name: "rankColumns, 38 groups", units, run: () => rankColumns(scores, province), repeat: 5 },
      { name: "Map and Array.sort of objects, 38 groups", units, run: () => rankByProvince(objects) },
    ],
    rounds,
  );
  return [
    ratioOf("sort/rank-national", sorted, national, { differing: differ(sorted.result, national.result) }),
    ratioOf("sort/rank-province", sortedWithin, within, {
      differing: differ(sortedWithin.result, within.result),
    }),
  ];
}

/** The places do not depend on how they were found: any difference is an error of one of the two. */
function differ(one, other) {
  const places = { wrong: 0, of: one.length };
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) places.wrong++;
  return places;
}
