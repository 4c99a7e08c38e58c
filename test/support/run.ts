import { execFile } from "node:child_process";
import { resolve } from "node:path";

/** The root of the repository. */
export const root = resolve(import.meta.dirname, "../..");

/** Runs a program and gives its whole output; a failure is an error that shows it. */
export function run(program: string, args: readonly string[], directory = root): Promise<string> {
  return new Promise((fulfil, reject) => {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, NODE_V8_COVERAGE: undefined };
    const options = { cwd: directory, env, maxBuffer: 2 ** 26 };
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) fulfil(stdout);
      else reject(new Error(`${program} ${args.join(" ")} failed:\n${stdout}\n${stderr}`));
    });
  });
}

/** Runs the command of an installed development tool. */
export function runTool(path: string, args: readonly string[], directory = root): Promise<string> {
  return run(process.execPath, [`${root}/node_modules/${path}`, ...args], directory);
}
