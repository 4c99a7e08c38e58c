import { test } from "vitest";
import { runTool } from "../support/run.ts";

test("everything exported is documented, and every link leads somewhere", async () => {
  await runTool("typedoc/bin/typedoc", ["--emit", "none", "--logLevel", "Warn"]);
});
