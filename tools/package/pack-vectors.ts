/**
 * Packs the conformance vectors by gzip, each beside its file, for the package, which holds only these: `prepack`, before npm packs.
 * With `--undo` what was packed is removed: `postpack`.
 */

import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, gzipSync } from "node:zlib";

const folder = fileURLToPath(new URL("../../conformance/vectors/", import.meta.url));
const names = readdirSync(folder, { recursive: true, encoding: "utf8" });

// those of files that are not there any more are removed as well
for (const name of names.filter((name) => name.endsWith(".jsonl.gz"))) rmSync(join(folder, name));
if (!process.argv.includes("--undo")) {
  for (const name of names.filter((name) => name.endsWith(".jsonl")))
    writeFileSync(join(folder, `${name}.gz`), pack(readFileSync(join(folder, name))));
}

/** The same bytes wherever it is done: Node writes no time, and the system is left unknown. */
function pack(bytes: Buffer): Buffer {
  const packed = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  packed[9] = 255;
  return packed;
}
