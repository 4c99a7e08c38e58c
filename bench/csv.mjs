import { spawn } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** 2 · 10^6 units in 2 · 10^5 regions. */
const [regions, units] = [200_000, 10];

const rounds = 5;

/**
 * Scores a CSV by the command, against splitting it into cells by papaparse, which the command does too, and
 * nothing else. Each is a process of its own, from its start to its end; rounds take turns, medians count.
 *
 * @returns {Promise<{ seconds: number, peerSeconds: number, ratio: number, maxRssMb: number }>} The most memory
 *   of any round of the command.
 */
export async function csvRatio() {
  const folder = await mkdtemp(join(tmpdir(), "kepatuhan-csv-"));
  try {
    const file = join(folder, "units.csv");
    await write(file);
    const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
    const own = [];
    const peer = [];
    for (let round = 0; round < rounds; round++) {
      own.push(await time([main, "score", file, "--rules", "ombudsman-ri/2022"]));
      peer.push(await time([fileURLToPath(import.meta.url), file]));
    }
    const seconds = median(own.map((run) => run.seconds));
    const peerSeconds = median(peer.map((run) => run.seconds));
    const maxRssMb = Math.max(...own.map((run) => run.maxRssMb));
    return { seconds, peerSeconds, ratio: seconds / peerSeconds, maxRssMb };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes the table: scores of two decimals from a generator of its own, so that every run reads the same. */
async function write(file) {
  const out = createWriteStream(file);
  let text = "region,type,province,unit,score\n";
  let seed = 12345;
  for (let region = 0; region < regions; region++) {
    for (let unit = 0; unit < units; unit++) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const score = (((seed >>> 8) % 10_001) / 100).toFixed(2);
      text += `Kabupaten Contoh ${region},kabupaten,Provinsi ${region % 38},Dinas Pelayanan ${unit},${score}\n`;
    }
    if (text.length < 1e6 && region < regions - 1) continue;
    if (!out.write(text)) await new Promise((fulfil) => out.once("drain", fulfil));
    text = "";
  }
  await new Promise((fulfil) => out.end(fulfil));
}

/** Runs a program of Node to its end; it tells its own most memory on a channel beside the standard ones. */
async function time(argv) {
  const tell = `import { writeSync } from "node:fs";
    process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));`;
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(tell)}`, ...argv],
    {
      stdio: ["ignore", "pipe", "inherit", "pipe"],
    },
  );
  let kilobytes = "";
  child.stdout.resume();
  child.stdio[3].on("data", (text) => {
    kilobytes += text;
  });
  const status = await new Promise((fulfil) => child.on("close", fulfil));
  if (status !== 0) throw new Error(`${argv.join(" ")} ends with ${status}`);
  return { seconds: (performance.now() - begun) / 1000, maxRssMb: Number(kilobytes) / 1024 };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The peer: papaparse alone, chunk by chunk. */
async function splitCells(file) {
  const Papa = createRequire(new URL("../package.json", import.meta.url))("papaparse");
  let rows = 0;
  await new Promise((complete, error) => {
    const chunk = ({ data }) => {
      rows += data.length;
    };
    Papa.parse(createReadStream(file), { chunk, complete, error });
  });
  console.log(rows);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv[2] === undefined) console.log(await csvRatio());
  else await splitCells(process.argv[2]);
}
