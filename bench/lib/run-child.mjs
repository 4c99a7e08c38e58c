import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs a script of bench/ in a process of its own and reads the JSON that it prints. */
export async function runChild(script, options = [], nodeOptions = []) {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const { stdout } = await execute(process.execPath, [...nodeOptions, path, ...options.map(String)]);
  return JSON.parse(stdout);
}
