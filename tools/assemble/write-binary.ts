// npm run assemble: writes the WebAssembly of add-four.wat into add-four-binary.ts; a test does it again.
import { readFile, writeFile } from "node:fs/promises";
import { assemble } from "./assemble.ts";

const folder = new URL("../../src/columns/", import.meta.url);
const text = await readFile(new URL("add-four.wat", folder), "utf8");
await writeFile(new URL("add-four-binary.ts", folder), await assemble(text));
