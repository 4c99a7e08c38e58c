import { readFile } from "node:fs/promises";

/** The version of the package; its description lies two folders up from here, from src and from dist alike. */
export async function readVersion(): Promise<string> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
