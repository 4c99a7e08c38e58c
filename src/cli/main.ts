#!/usr/bin/env node
import { run } from "./commands/run.ts";

// a reader that has seen enough, such as head, is no error
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await run(process.argv.slice(2), process);
