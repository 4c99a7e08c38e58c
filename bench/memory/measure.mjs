import { runChild } from "../lib/run-child.mjs";
import { forms } from "./forms.mjs";

/** Forms that would need more memory than many machines have get a tenth of the units. */
const heavy = new Set(["scoreAll on objects", "float loop on objects", "decimal.js", "big.js"]);

/** Memory of a process that holds the units in one form and scores them once. */
export async function measureMemory({ memoryUnits }) {
  const [nothing, ...others] = Object.keys(forms);
  const base = await runMeasured(nothing, 0);
  const measured = [];
  for (const form of others) {
    const units = heavy.has(form) ? memoryUnits / 10 : memoryUnits;
    const { held, peak } = await runMeasured(form, units);
    const own = form.startsWith("DuckDB") ? held : held - base.held;
    measured.push({ form, units, heldPerUnit: own / units, peakPerUnit: (peak - base.peak) / units });
  }
  return { baseMb: base.peak / 1e6, measured };
}

function runMeasured(form, units) {
  return runChild("memory/child.mjs", [form, units], ["--expose-gc", "--max-old-space-size=8192"]);
}
