import { exit } from "node:process";
import { formatTimes, type Time } from "./format-times.ts";
import { runProjects } from "./run-projects.ts";
import { runScript } from "./run-script.ts";

/** What has to hold before the tests are worth running: scripts of the manifest, in this order. */
const scripts = ["lint", "typecheck", "build"];

/** All projects of the tests but `long`. */
const projects = ["unit", "laws", "package"];

const times: Time[] = [];

/** Prints how long each part took, and ends with a status. */
function end(status: number): never {
  console.log(`\n${formatTimes(times)}`);
  exit(status);
}

for (const name of scripts) {
  const { status, milliseconds } = runScript(name);
  times.push({ name, milliseconds });
  if (status !== 0) end(status);
}
const tests = await runProjects(projects);
times.push({ name: "tests", milliseconds: tests.milliseconds, parts: tests.parts });
end(tests.status);
