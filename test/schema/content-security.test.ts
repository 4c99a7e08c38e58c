import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { root, run } from "../support/run.ts";

/** Counts the tries to make code at run time, each of which a strict content security policy reports, and refuses them. */
const trap = `
const tries = [];
const refuse = (what) => () => { tries.push(what); throw new EvalError(what); };
const handler = { construct: refuse("new Function"), apply: refuse("Function") };
globalThis.Function = new Proxy(Function, handler);
globalThis.eval = refuse("eval");
`;

/** What a program, with its imports bundled, tries in a process of its own. */
async function listTries(program: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "policy-"));
  const [bundle, main] = [join(folder, "program.mjs"), join(folder, "main.mjs")];
  try {
    await build({
      stdin: { contents: program, resolveDir: root, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile: bundle,
      logLevel: "error",
    });
    const text = `${trap}await import("./program.mjs");\nconsole.log(JSON.stringify(tries));`;
    await writeFile(main, text);
    return JSON.parse(await run(process.execPath, [main])) as string[];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const good = '{ region: { name: "Kota X", type: "kota" }, units: [{ name: "A", score: 5 }] }';

test.each([
  ["parseAssessment", `schema.parseAssessment(${good}); try { schema.parseAssessment({}); } catch {}`],
  ["parseRuleSet", "schema.parseRuleSet(ombudsmanRi2022); try { schema.parseRuleSet({}); } catch {}"],
  ["AssessmentSchema", `schema.AssessmentSchema.parse(${good}); schema.AssessmentSchema.safeParse({}).error`],
  ["the JSON Schemas", "schema.assessmentJsonSchema(); schema.ruleSetJsonSchema(); schema.issueJsonSchema()"],
])("%s makes no code at run time, nor does it try", async (_name, calls) => {
  const imports = `
    import * as schema from "./src/authoring/index.ts";
    import { ombudsmanRi2022 } from "./src/rules/ombudsman-ri/2022.ts";`;
  expect(await listTries(`${imports}\n${calls}; console.assert(ombudsmanRi2022);`)).toEqual([]);
});

test("a try would be found: an object of the other zod probes when it is constructed", async () => {
  expect(await listTries('import * as z from "zod"; z.object({});')).toEqual(["new Function"]);
});
