import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { assemble } from "../../tools/assemble/assemble.ts";

const folder = new URL("../../src/columns/", import.meta.url);

test("the WebAssembly is what its text says", async () => {
  const text = await readFile(new URL("add-four.wat", folder), "utf8");
  expect(await readFile(new URL("add-four-binary.ts", folder), "utf8")).toBe(await assemble(text));
});
