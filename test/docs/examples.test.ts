import { describe, expect, test } from "vitest";
import { type Prepared, prepareExample } from "./prepare-example.ts";
import { readDocstringExamples, readPageExamples, sourceOf } from "./read-examples.ts";

const inPages = await readPageExamples();
const inSources = await readDocstringExamples();

/** A public module by its name, from the sources; others (Node's own) as they are. */
function importModule(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ sourceOf(name) ?? name);
}

function check(value: unknown, text: string): void {
  let stated: unknown;
  try {
    stated = new Function(`return (${text}\n);`)();
  } catch {
    throw new Error(`the comment is not a value: ${text}`);
  }
  expect(value).toEqual(stated);
}

async function checkThrows(statement: () => Promise<void>, text: string): Promise<void> {
  await expect(statement()).rejects.toThrow(text);
}

async function runExample({ script }: Prepared): Promise<void> {
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (...given: unknown[]) => unknown;
  await new AsyncFunction("importModule", "check", "checkThrows", script)(importModule, check, checkThrows);
}

describe("every example in a docstring runs and shows its answer", () => {
  test.each(inSources)("$place", async ({ code }) => {
    const prepared = await prepareExample(code);
    expect(prepared.checks, "statements with a checked comment").toBeGreaterThan(0);
    await runExample(prepared);
  });
});

describe("every example on a page runs", () => {
  test.each(inPages.filter(({ info }) => !info.includes("no-run")))("$place", async ({ code }) => {
    await runExample(await prepareExample(code));
  });

  test("but for one in ten at most", () => {
    const skipped = inPages.filter(({ info }) => info.includes("no-run"));
    expect(skipped.length).toBeLessThanOrEqual(Math.ceil(inPages.length / 10));
  });
});
