import { ratioOf, summarize } from "../lib/interleave.mjs";
import { runChild } from "../lib/run-child.mjs";

const units = 5000;

/** First calls, each in a fresh process, in turn; and how long importing the package takes. */
export async function compareCold({ quick }) {
  const ours = { name: "scoreColumns, first call", units, seconds: [] };
  const loop = { name: "nested float loop, first call", units, seconds: [] };
  const imports = [];
  for (let round = 0; round < (quick ? 3 : 21); round++) {
    const first = await runChild("cold/ours.mjs", [units]);
    ours.seconds.push(first.seconds);
    imports.push(first.importSeconds);
    loop.seconds.push((await runChild("cold/float.mjs", [units])).seconds);
  }
  return [ratioOf("cold/float-cold", ours, loop, { importSeconds: summarize(imports) })];
}
