import { existsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "../support/run.ts";

/** What `npm pack` made: the tarball's place and the paths in it. */
export interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
}

/** Packs what is built into a new temporary folder. */
export async function pack(): Promise<Packed> {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("dist is missing: run `npm run build` first");
  const folder = await mkdtemp(join(tmpdir(), "kepatuhan-pack-"));
  const output = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]);
  const [packed] = JSON.parse(output) as { filename: string; files: { path: string }[] }[];
  if (packed === undefined) throw new Error(`npm pack printed no package: ${output}`);
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}
