import { startVitest, type TestModule } from "vitest/node";
import type { Time } from "./format-times.ts";

/** What a run of the tests came to. */
export interface TestRun {
  /** 0 when all tests passed and enough was covered. */
  readonly status: number;
  readonly milliseconds: number;
  /** The time of each project's files, added up: two of them run side by side. */
  readonly parts: readonly Time[];
}

/** Runs some projects of the tests in one run, with coverage. */
export async function runProjects(projects: readonly string[]): Promise<TestRun> {
  const start = performance.now();
  const vitest = await startVitest("test", [], {
    watch: false,
    project: [...projects],
    coverage: { enabled: true },
  });
  const modules = vitest.state.getTestModules();
  await vitest.close();
  const parts = projects.map((name) => ({
    name,
    milliseconds: modules.filter(({ project }) => project.name === name).reduce(addDuration, 0),
  }));
  return { status: Number(process.exitCode ?? 0), milliseconds: performance.now() - start, parts };
}

function addDuration(sum: number, module: TestModule): number {
  const { setupDuration, collectDuration, duration } = module.diagnostic();
  return sum + setupDuration + collectDuration + duration;
}
