import { defineConfig } from "vitest/config";

/** The folders whose tests judge the mutants, such as `exact`, or several: `exact,scoring`. */
const folders = (process.env["MUTATION_TESTS"] ?? "exact,rules,plan,read,evaluate,score,rank,columns").split(
  ",",
);

/** The fast tests of the engine only: each mutant runs all those that reach it. */
export default defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: ["**/differential*.test.ts", "**/hostile.prop.test.ts", "**/check-columns.test.ts"],
    setupFiles: ["test/setup.ts", "test/setup-mutation.ts"],
    testTimeout: 300_000,
    isolate: false,
  },
});
