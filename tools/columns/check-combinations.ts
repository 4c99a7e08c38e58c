import { type RoundingMode, scoreColumns } from "../../src/index.ts";
import { weightedRules } from "./shapes.ts";

const weights = [3, 3, 2, 2];

/** Every rounding mode by the floor and what lies above it, in tenths. */
const goesUp: Readonly<Record<RoundingMode, (floor: number, tenths: number) => boolean>> = {
  "half-up": (floor, tenths) => (floor < 0 ? tenths > 5 : tenths >= 5),
  "half-down": (floor, tenths) => (floor < 0 ? tenths >= 5 : tenths > 5),
  "half-even": (floor, tenths) => tenths > 5 || (tenths === 5 && floor % 2 !== 0),
  up: (floor, tenths) => floor >= 0 && tenths > 0,
  down: (floor, tenths) => floor < 0 && tenths > 0,
  ceiling: (_, tenths) => tenths > 0,
  floor: () => false,
};

/** How many combinations were compared, how many of them are ties, and how many were wrong. */
export interface Combinations {
  compared: number;
  ties: number;
  wrong: number;
}

/**
 * Holds every combination of four values, weighted .3/.3/.2/.2 and rounded to whole numbers in each mode,
 * against small whole numbers: values 0 to steps, and the same moved to lie about 0.
 */
export function checkCombinations(steps: number): Combinations {
  const tally = { compared: 0, ties: 0, wrong: 0 };
  for (const least of [0, -steps / 2]) {
    for (const mode of Object.keys(goesUp) as RoundingMode[]) checkMode(least, steps, mode, tally);
  }
  return tally;
}

function checkMode(least: number, steps: number, mode: RoundingMode, tally: Combinations): void {
  const rules = weightedRules(weights, 1, [least, least + steps], 0, mode);
  const [width, rows] = [steps + 1, (steps + 1) ** 4];
  const columns = weights.map((_, i) =>
    Int32Array.from({ length: rows }, (_, row) => least + (Math.floor(row / width ** i) % width)),
  );
  const named = columns.map((values, i) => [`d${i}`, { values, decimals: 0, scaled: true }]);
  const { units } = scoreColumns(rules, {
    regions: 1,
    region: new Uint8Array(rows),
    columns: Object.fromEntries(named),
  });
  for (let row = 0; row < rows; row++) {
    const sum = weights.reduce((total, weight, i) => total + weight * columns[i]![row]!, 0);
    const tenths = ((sum % 10) + 10) % 10;
    const floor = (sum - tenths) / 10;
    tally.compared++;
    if (tenths === 5) tally.ties++;
    if (units.score[row] !== floor + (goesUp[mode](floor, tenths) ? 1 : 0)) tally.wrong++;
  }
}
