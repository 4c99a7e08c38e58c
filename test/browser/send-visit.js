/** Runs a page's program and sends what it gave, with what the content security policy refused meanwhile. */
export async function sendVisit(run) {
  const outcome = await run().then(
    (value) => ({ value }),
    (error) => ({ error: `${error?.stack ?? error}` }),
  );
  // violations are told after the task that made them
  await new Promise((resolve) => setTimeout(resolve, 50));
  const body = JSON.stringify({ outcome, violations: globalThis.violations });
  await fetch("/visit", { method: "POST", body });
}
