/**
 * Holds scores in columns against exact computations of another kind: `npm run check:columns`, or with
 * millions of random scores and a seed, `npm run check:columns -- 100 7`. It takes minutes, and fails when
 * one score is wrong.
 */
import { checkCombinations } from "./check-combinations.ts";
import { checkRandom } from "./check-random.ts";
import { randomFrom } from "./random.ts";
import { shapes } from "./shapes.ts";

const [millions = 100, seed = 20_221_222] = process.argv.slice(2).map(Number);
const random = randomFrom(seed);
const all = shapes();
// bigints are slow: one part in twenty is theirs
const shares = all.map(({ lane }) => (lane === "bigint" ? 0.05 : 0.95 / (all.length - 1)));
let [wrong, scores] = [0, 0];

console.log(`seed ${seed}`);
for (const [part, dense] of [
  [1, false],
  [0.1, true],
] as const) {
  for (const [i, shape] of all.entries()) {
    const tally = checkRandom(shape, millions * 1e6 * part * shares[i]!, dense, random);
    const kind = dense ? "tie-dense" : "random";
    const { units, regions, floatWrong } = tally;
    console.log(
      `${kind}, ${shape.name}, ${shape.lane}: ${count(units)} units and ${count(regions)} regions, ${tally.wrong} wrong (floats: ${count(floatWrong)} units)`,
    );
    wrong += tally.wrong;
    if (!dense) scores += units;
  }
}
const exhaustive = checkCombinations(40);
console.log(
  `41^4 combinations, seven modes, two scales: ${count(exhaustive.compared)} of which ${count(exhaustive.ties)} ties, ${exhaustive.wrong} wrong`,
);
wrong += exhaustive.wrong;
console.log(`${count(scores)} random units: ${wrong} wrong in all`);
if (wrong > 0) process.exitCode = 1;

function count(value: number): string {
  return value.toLocaleString("en");
}
