#!/usr/bin/env node
import { run } from "./commands/run.ts";

/** The exit status where the output cannot be written. */
const cannotWrite = 3;

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    // a reader that has seen enough, such as head, is no error
    if (code === "EPIPE") process.exit();
    if (stream === process.stdout)
      process.stderr.write(`kepatuhan: the output cannot be written: ${message}\n`);
    process.exit(cannotWrite);
  });
}
process.exitCode = await run(process.argv.slice(2), process);
