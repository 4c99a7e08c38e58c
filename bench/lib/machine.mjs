import { readFile } from "node:fs/promises";
import os from "node:os";

/** What the numbers depend on besides the code. */
export function describeMachine() {
  const [cpu] = os.cpus();
  return {
    cpu: cpu?.model.trim() ?? "unknown",
    cores: os.cpus().length,
    memoryGb: Math.round(os.totalmem() / 1e9),
    os: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    v8: process.versions.v8,
  };
}

/** The versions that were measured. */
export async function listVersions() {
  const read = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), "utf8"));
  const { version } = await read("../../package.json");
  const { dependencies } = await read("../package.json");
  return { kepatuhan: version, ...dependencies };
}
