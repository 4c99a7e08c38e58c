import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ["default", ["json", { outputFile: ".test-results.json" }]],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "lcovonly"],
      thresholds: {
        "src/exact/**": { lines: 100, branches: 100, functions: 100, statements: 100 },
        "src/scoring/**": { lines: 100, branches: 100, functions: 100, statements: 100 },
      },
    },
  },
});
