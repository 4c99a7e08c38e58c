import { existsSync } from "node:fs";

/** The command on a CSV of a million units; a quick run leaves it out, and so does one without bench/csv.mjs. */
export async function compareCsv({ quick }) {
  if (quick) return [];
  const script = new URL("../csv.mjs", import.meta.url);
  if (!existsSync(script)) return [];
  const { csvRatio } = await import(script);
  const { seconds, peerSeconds, ratio, maxRssMb } = await csvRatio();
  const only = (number) => ({ median: number, lowest: number, highest: number });
  return [
    {
      name: "csv/readline",
      ratio: only(ratio),
      over: { name: "kepatuhan score --summary", units: 1_000_000, seconds: only(seconds) },
      under: { name: "readline, split, parseFloat", units: 1_000_000, seconds: only(peerSeconds) },
      maxRssMb,
    },
  ];
}
