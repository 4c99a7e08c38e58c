import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What Chromium is called by the distributions. */
const names = ["chromium", "chromium-browser", "google-chrome"];

/** The path of Chromium: what the environment variable CHROMIUM gives, else the first on the path. */
export function findBrowser(): string | undefined {
  const given = process.env["CHROMIUM"];
  if (given !== undefined) return existsSync(given) ? given : undefined;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
