import { spawnSync } from "node:child_process";

/** Runs a script of the manifest: its exit status, and how long it took. */
export function runScript(name: string): { readonly status: number; readonly milliseconds: number } {
  const start = performance.now();
  const { status } = spawnSync("npm", ["run", "--silent", name], { stdio: "inherit" });
  // a script that a signal ended has no status
  return { status: status ?? 1, milliseconds: performance.now() - start };
}
