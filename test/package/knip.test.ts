import { test } from "vitest";
import { runTool } from "../support/run.ts";

test("no file, export or dependency is unused, and none is missing", async () => {
  await runTool("knip/bin/knip.js", ["--no-progress", "--treat-config-hints-as-errors"]);
});
