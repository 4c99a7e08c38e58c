import { deepEqual, equal, match } from "node:assert/strict";
import { type Checks, check } from "../../tools/browser/checks.ts";
import type { SeenVisit } from "../../tools/browser/open-pages.ts";
import type { PageServer } from "../../tools/browser/serve-pages.ts";

/** The engine and the schemas, neither of which the content security policy has to refuse anything. */
export async function checkEngine(
  checks: Checks,
  server: PageServer,
  open: (name: string) => Promise<SeenVisit>,
): Promise<void> {
  const [engine, schema] = [await open("engine"), await open("schema")];
  await check(checks, "score gives the README's 78.00, B, green", () => {
    const { score, exact, grade, zone } = resultOf(engine) as Record<string, unknown>;
    deepEqual({ score, exact, grade, zone }, { score: 78, exact: "15599/200", grade: "B", zone: "hijau" });
  });
  await check(checks, "parseAssessment accepts and refuses", () => {
    const units = [{ name: "DPMPTSP", score: 81.1 }];
    deepEqual(resultOf(schema), {
      good: { region: { name: "Kota Contoh", type: "kota" }, units },
      bad: [{ code: "invalid-type", path: ["units", 0, "score"] }],
    });
  });
  for (const [name, seen] of Object.entries({ engine, schema }))
    await check(checks, `${name}: the content security policy refuses nothing`, () => refusesNothing(seen));
  await check(checks, "no report of a violation was sent", () => deepEqual(server.reports, []));
  await checkViolation(checks, server, await open("violation"));
}

/** A page that makes code at run time, so that the checks above are known to be able to fail. */
async function checkViolation(checks: Checks, server: PageServer, seen: SeenVisit): Promise<void> {
  await check(checks, "a page that makes code at run time is noticed", async () => {
    equal(resultOf(seen), "EvalError");
    deepEqual(seen.violations, ["script-src eval"]);
    for (let tries = 0; server.reports.length === 0 && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    match(server.reports.join(), /"blocked-uri":"eval"/);
    server.reports.length = 0;
  });
}

/** Nothing that a page did was refused, and nothing was written to its console as an error. */
export function refusesNothing({ violations, errors }: SeenVisit): void {
  deepEqual({ violations, errors }, { violations: [], errors: [] });
}

/** What a page's program gave; an error where it gave none. */
export function resultOf({ outcome }: SeenVisit): unknown {
  if ("error" in outcome) throw new Error(outcome.error);
  return outcome.value;
}
