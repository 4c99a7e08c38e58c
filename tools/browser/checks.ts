/** The checks of a run, counted. */
export interface Checks {
  passed: number;
  failed: number;
}

/** Begins without checks. */
export function startChecks(): Checks {
  return { passed: 0, failed: 0 };
}

/** Runs one check, which fails by throwing; only what fails is printed. */
export async function check(checks: Checks, name: string, run: () => unknown): Promise<void> {
  try {
    await run();
    checks.passed += 1;
  } catch (error) {
    checks.failed += 1;
    console.error(`failed: ${name}\n  ${describe(error).replaceAll("\n", "\n  ")}`);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
