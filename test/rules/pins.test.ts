import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { pins } from "../../src/rules/pins.ts";
import { writePins } from "../../tools/digests/write-pins.ts";
import published from "./published-digests.json" with { type: "json" };

test("pins hold what was published: every id and version with its digest, and nothing else", () => {
  const listed = Object.entries(pins).flatMap(([id, versions]) =>
    Object.entries(versions).map(([version, digest]) => ({ id, version, digest })),
  );
  expect(listed).toEqual(published);
});

test("writePins(pins) writes the module as it is", async () => {
  expect(writePins(published)).toBe(await readFile("src/rules/pins.ts", "utf8"));
});

test("writePins(pins) puts the versions of one id beside each other", () => {
  const text = writePins([
    { id: "a/1", version: "1.0.0", digest: "sha256-1" },
    { id: "a/1", version: "1.1.0", digest: "sha256-2" },
  ]);
  expect(text).toContain('  "a/1": {\n    "1.0.0": "sha256-1",\n    "1.1.0": "sha256-2",\n  },\n');
});
