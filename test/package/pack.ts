import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "../support/run.ts";

/** What `npm pack` made: the tarball's place, the paths in it, and how many bytes they are when it is unpacked. */
export interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
  readonly unpackedSize: number;
}

/** What the package is made of, and what packs it. */
const parts = [
  "dist",
  "src",
  "json",
  "docs/examples",
  "conformance",
  "tools",
  "package.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  "THIRD-PARTY-LICENSES.md",
];

/**
 * Packs what is built, with the scripts that go before and after, into a new temporary folder.
 *
 * It does so from a copy, as these scripts write files and remove them, and others may pack or read at the same time.
 */
export async function pack(): Promise<Packed> {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("dist is missing: run `npm run build` first");
  const folder = await mkdtemp(join(tmpdir(), "kepatuhan-pack-"));
  const copy = join(folder, "copy");
  await mkdir(copy);
  for (const part of parts) await cp(join(root, part), join(copy, part), { recursive: true, force: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  const output = await run("npm", ["pack", "--json", "--pack-destination", folder], copy);
  const [packed] = JSON.parse(output) as {
    filename: string;
    unpackedSize: number;
    files: { path: string }[];
  }[];
  if (packed === undefined) throw new Error(`npm pack printed no package: ${output}`);
  const { filename, unpackedSize, files } = packed;
  return { tarball: join(folder, filename), unpackedSize, files: files.map(({ path }) => path) };
}
