import { existsSync } from "node:fs";

/** The command on a CSV of two million units; a quick run leaves it out, and so does one without bench/csv.mjs. */
export async function compareCsv({ quick }) {
  if (quick) return [];
  const script = new URL("../csv.mjs", import.meta.url);
  if (!existsSync(script)) return [];
  const { csvRatio } = await import(script);
  const { seconds, peerSeconds, ratio, maxRssMb } = await csvRatio();
  const only = (number) => ({ median: number, lowest: number, highest: number });
  return [
    {
      name: "csv/papaparse",
      ratio: only(ratio),
      over: { name: "kepatuhan score", units: 2_000_000, seconds: only(seconds) },
      under: { name: "papaparse", units: 2_000_000, seconds: only(peerSeconds) },
      maxRssMb,
    },
  ];
}
