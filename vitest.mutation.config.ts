import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Which tests judge the mutants, such as `test/exact`, or several: `test/read,test/score`; by default all of the engine. */
const judges = (
  process.env["MUTATION_TESTS"] ??
  "test/exact,test/rules,test/plan,test/read,test/evaluate,test/score,test/rank,test/columns"
).split(",");

/** Runs properties last: most mutants fall to an example, and the first failure ends the run of a mutant. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isProperty = ({ moduleId }: TestSpecification): number => Number(moduleId.includes(".prop."));
    return (await super.sort(files)).sort((a, b) => isProperty(a) - isProperty(b));
  }
}

/** The fast tests of the engine only: each mutant runs all those that reach it. */
export default defineConfig({
  test: {
    include: judges.map((judge) => (judge.endsWith(".ts") ? judge : `${judge}/**/*.test.ts`)),
    exclude: [
      "**/differential*.test.ts",
      "**/hostile.prop.test.ts",
      "**/check-columns.test.ts",
      "**/*.long.test.ts",
      // loads all modules afresh, which takes longer than all that it tests
      "**/hashes.test.ts",
    ],
    setupFiles: ["test/support/setup.ts", "test/support/setup-mutation.ts"],
    testTimeout: 300_000,
    isolate: false,
    sequence: { sequencer: ExamplesFirst },
  },
});
