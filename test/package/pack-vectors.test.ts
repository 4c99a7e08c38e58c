import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readLines } from "../../conformance/generator/committed/read-lines.ts";
import { root, run } from "../support/run.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kepatuhan-vectors-"));
  for (const part of ["conformance/vectors", "tools", "package.json"])
    await cp(join(root, part), join(folder, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "dir");
});

afterAll(() => rm(folder, { recursive: true }));

test("packs every file beside it, the same bytes each time, and removes what it packed", async () => {
  const vectors = join(folder, "conformance/vectors");
  const files = [...readLines(vectors).keys()];
  const readPacked = () => Promise.all(files.map((file) => readFile(join(vectors, `${file}.gz`))));
  // of a file that was there once
  await writeFile(join(vectors, "gone.jsonl.gz"), "");
  await run("npm", ["run", "prepack"], folder);
  const packed = await readPacked();
  for (const [i, file] of files.entries())
    expect(gunzipSync(packed[i]!).equals(await readFile(join(vectors, file))), file).toBe(true);
  // no time, no system
  expect(new Set(packed.map((bytes) => bytes.subarray(4, 10).toString("hex")))).toEqual(
    new Set(["0000000002ff"]),
  );
  await run("npm", ["run", "prepack"], folder);
  expect(await readPacked()).toEqual(packed);
  await run("npm", ["run", "postpack"], folder);
  const left = (await run("find", [vectors, "-name", "*.gz"])).trim();
  expect(left).toBe("");
});
