import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { listFiles } from "../support/list-files.ts";
import { root } from "../support/run.ts";

/** The house, from the ground up, as the page on architecture draws it: a room imports from its own floor or from below. */
const floors = readFloors(await readFile(join(root, "docs/architecture.md"), "utf8"));

/** The block of rooms lists floors from the top down; what a room is for stands behind two blanks. */
function readFloors(page: string): string[][] {
  const block = /^```rooms\n([^`]+)```$/m.exec(page)?.[1] ?? "";
  const lines = block.trim().split("\n");
  return lines.map((line) => line.split(/ {2,}/)[0]!.split(" ")).reverse();
}

/** npm packages and Node's own modules, and the only places that may import them. */
const outsiders: readonly (readonly [RegExp, RegExp])[] = [
  [/^zod(\/mini)?$/, /^src\/(schema|cli)\//],
  [/^(canonicalize|@stablelib\/sha256)$/, /^src\/exact\/digest\.ts$/],
  [/^papaparse$/, /^src\/(cli|report)\//],
  [/^(cli-progress|lossless-json)$/, /^src\/cli\//],
  [/^node:/, /^src\/cli\//],
];

interface Source {
  readonly path: string;
  readonly text: string;
  /** Every module that it names, type imports included. */
  readonly imports: readonly string[];
}

async function readSource(path: string): Promise<Source> {
  const text = await readFile(join(root, path), "utf8");
  return {
    path,
    text,
    imports: ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName),
  };
}

function roomOf(path: string): string {
  return path.split("/")[1]!.replace(/\.ts$/, "");
}

function floorOf(path: string): number {
  return floors.findIndex((rooms) => rooms.includes(roomOf(path)));
}

const sources = await Promise.all(
  (await listFiles("src")).filter((path) => path.endsWith(".ts")).map(readSource),
);
const neighbours = new Map(
  sources.map(({ path, imports }) => [
    path,
    imports.filter((name) => name.startsWith(".")).map((name) => normalize(join(dirname(path), name))),
  ]),
);

/** The first circle that a walk over a graph meets, or null. */
function findCircle(graph: ReadonlyMap<string, Iterable<string>>): string[] | null {
  const done = new Set<string>();
  function walk(node: string, way: readonly string[]): string[] | null {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const circle = walk(next, [...way, node]);
      if (circle !== null) return circle;
    }
    done.add(node);
    return null;
  }
  for (const node of graph.keys()) {
    const circle = walk(node, []);
    if (circle !== null) return circle;
  }
  return null;
}

describe.each(sources)("$path", ({ path, imports }) => {
  test("stands on a floor and imports from it or from below", () => {
    expect(floorOf(path)).toBeGreaterThanOrEqual(0);
    for (const target of neighbours.get(path)!) {
      expect(neighbours.has(target), `${target} exists`).toBe(true);
      expect(floorOf(target), `${path} imports ${target}`).toBeLessThanOrEqual(floorOf(path));
    }
  });

  test("imports no package but where that one belongs", () => {
    for (const name of imports.filter((name) => !name.startsWith("."))) {
      const home = outsiders.find(([outsider]) => outsider.test(name))?.[1];
      expect(home?.test(path) ?? false, `${path} imports ${name}`).toBe(true);
    }
  });
});

/** Data may be long, and the model is every word of the house in one place. */
const long = /^src\/(rules\/[a-z-]+\/\d+(\/[a-z-]+)?|model\/index)\.ts$/;

test.each(sources.filter(({ path }) => !long.test(path)))("$path has 150 lines at most", ({ text }) => {
  expect(text.split("\n").length - 1).toBeLessThanOrEqual(150);
});

test("no file imports itself by a detour, and no room does", () => {
  expect(findCircle(neighbours)).toBeNull();
  const rooms = new Map<string, Set<string>>();
  for (const [path, targets] of neighbours) {
    const others = targets.map(roomOf).filter((room) => room !== roomOf(path));
    rooms.set(roomOf(path), new Set([...(rooms.get(roomOf(path)) ?? []), ...others]));
  }
  expect(findCircle(rooms)).toBeNull();
});

test("the page on architecture lists the rooms that there are, each once", () => {
  const rooms = new Set(sources.map(({ path }) => roomOf(path)));
  expect(floors.flat().sort()).toEqual([...rooms].sort());
});

test("a circle would be found", () => {
  expect(findCircle(new Map(Object.entries({ a: ["b"], b: ["c"], c: ["b"] })))).toEqual(["b", "c", "b"]);
});
