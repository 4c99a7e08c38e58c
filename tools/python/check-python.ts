/** Checks conformance/reference.py by ruff and mypy, which have to be installed: `npm run check:python`. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = "conformance/reference.py";
// the oldest Python that it runs on
const target = ["--target-version", "py39", "--line-length", "120"];
const rules = ["--select", "B,C4,E,F,FA,FURB,I,PIE,RET,RUF,SIM,UP,W", "--ignore", "RUF005"];

const programs: readonly (readonly [program: string, ...arguments_: string[]])[] = [
  ["ruff", "check", "--isolated", "--no-cache", "--output-format", "concise", ...target, ...rules, file],
  ["mypy", "--strict", "--config-file=", "--cache-dir=/dev/null", file],
];

for (const [program, ...arguments_] of programs) {
  const { status, error } = spawnSync(program, arguments_, { cwd: root, stdio: "inherit" });
  if (error === undefined && status === 0) continue;
  process.exitCode = 1;
  if (error !== undefined) {
    console.error(`${program} is missing: install it, for instance by pip install ${program}`);
    break;
  }
}
