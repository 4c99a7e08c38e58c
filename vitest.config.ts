import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/** Laws over drawn cases, and the engine held to an oracle. */
const laws = ["test/**/*.prop.test.ts", "test/columns/check-columns.test.ts"];

/** What reads `dist`, starts processes, or compiles all examples. */
const built = [
  "test/package/**/*.test.ts",
  "test/docs/**/*.test.ts",
  "test/conformance/**/*.test.ts",
  "test/cli/{main,conformance}.test.ts",
  "test/schema/content-security.test.ts",
  "test/tools/documents.test.ts",
  "test/tools/new-rule-set/write-rule-set.test.ts",
];

/** What takes longest: `npm run test:long`. */
const long = ["test/**/*.long.test.ts"];

function project(
  name: string,
  include: string[],
  others: readonly string[],
  isolate = false,
): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: { name, include, exclude: [...configDefaults.exclude, ...others], isolate },
  };
}

export default defineConfig({
  test: {
    projects: [
      project("unit", ["test/**/*.test.ts"], [...laws, ...built, ...long]),
      project("laws", laws, [...built, ...long]),
      project("package", built, long),
      // some replace modules, which others have loaded by then
      project("long", long, [], true),
    ],
    setupFiles: ["test/support/setup.ts"],
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", "json"],
    outputFile: { json: ".test-results.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "lcovonly"],
      thresholds: {
        "src/exact/**": { lines: 100, branches: 100, functions: 100, statements: 100 },
        "src/plan/**": { lines: 100, branches: 100, functions: 100, statements: 100 },
        "src/read/**": { lines: 100, branches: 100, functions: 100, statements: 100 },
        "src/evaluate/**": { lines: 100, branches: 100, functions: 100, statements: 100 },
        "src/columns/**": { lines: 100, branches: 100, functions: 100, statements: 100 },
        "src/rank/**": { lines: 100, branches: 100, functions: 100, statements: 100 },
        "src/score/**": { lines: 100, branches: 100, functions: 100, statements: 100 },
      },
    },
  },
});
