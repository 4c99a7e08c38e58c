import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Type tests (*.test-d.ts, and expectTypeOf elsewhere) are checked by `npm run typecheck`.
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", ["json", { outputFile: ".test-results.json" }]],
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
