import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listUncommitted } from "../../../tools/digests/list-uncommitted.ts";
import { refusePublishing } from "../../../tools/digests/refuse-publishing.ts";
import { run } from "../../support/run.ts";

const finished = { path: "src/rules/a/1999.ts", source: "a\nb\n", written: "sha256-1", digest: "sha256-1" };

test("refusePublishing(uncommitted, written) says nothing of what is committed, finished and true", () => {
  expect(refusePublishing([], [finished])).toEqual([]);
});

test.each([
  [["README.md"], [finished], ["commit first, for publishing is the last step: README.md"]],
  [["b", "c", "d"], [], ["commit first, for publishing is the last step: b and 2 more"]],
  [
    [],
    [{ ...finished, source: 'a\nnote: "to do: x",\n\n"to do: y"\n' }],
    ['src/rules/a/1999.ts is not finished: write what stands behind "to do:" in its lines 2, 4'],
  ],
  [
    [],
    [{ ...finished, written: "sha256-2" }],
    ["src/rules/a/1999.ts has another digest than its rules: run npm run digests, look, and commit"],
  ],
])("refusePublishing(%j, …) says what to do first", (uncommitted, written, expected) => {
  expect(refusePublishing(uncommitted, written)).toEqual(expected);
});

test("listUncommitted(folder) lists what git has not committed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kepatuhan-git-"));
  const git = (...words: string[]) =>
    run("git", ["-c", "user.name=a", "-c", "user.email=a@localhost", ...words], folder);
  await git("init", "--quiet");
  expect(listUncommitted(folder)).toEqual([]);
  for (const name of ["a.txt", "b.txt"]) await writeFile(join(folder, name), "1");
  expect(listUncommitted(folder)).toEqual(["a.txt", "b.txt"]);
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "a");
  expect(listUncommitted(folder)).toEqual([]);
  await writeFile(join(folder, "b.txt"), "2");
  expect(listUncommitted(folder)).toEqual(["b.txt"]);
  await rm(folder, { recursive: true });
});

test("listUncommitted(folder) throws outside a repository", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kepatuhan-no-git-"));
  expect(() => listUncommitted(folder)).toThrow();
  await rm(folder, { recursive: true });
});
