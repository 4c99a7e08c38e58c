import { expect, test } from "vitest";
import { type Check, checkCase, years } from "../cases/check-case.ts";
import { readMisses, readPublished } from "../cases/read-published.ts";

const cases = readPublished().filter(({ year }) => years.includes(year));
const misses = readMisses();
const checked = cases.map((published) => ({ published, checks: checkCase(published) }));

function isListed(id: string, check: string): boolean {
  return misses.some((miss) => miss.id === id && miss.check === check);
}

/** Whether what is computed is what was published. */
function reproduces({ published, computed }: Check): boolean {
  return published === computed;
}

test.each(checked.filter(({ checks }) => checks.length > 0))("$published.id", ({ published, checks }) => {
  const wrong = checks.filter((check) => !reproduces(check) && !isListed(published.id, check.check));
  expect(wrong).toEqual([]);
});

test.each(misses)("the miss $id, $check is one", ({ id, check, reason }) => {
  const found = checked
    .find(({ published }) => published.id === id)
    ?.checks.find((candidate) => candidate.check === check);
  if (found === undefined) throw new Error(`there is no such check; ${id} may have been renamed`);
  expect(reproduces(found), `it reproduces: ${found.computed}`).toBe(false);
  expect(reason).not.toBe("");
});

test("no miss is listed twice", () => {
  expect(new Set(misses.map(({ id, check }) => `${id} ${check}`)).size).toBe(misses.length);
});

test("the counts, and no case is lost", () => {
  const kinds = ["units", "dimensions", "class", "ranking", "series", "counts"] as const;
  const byKind = kinds.map((kind) => {
    const ofKind = checked.filter(({ published }) => published.kind === kind);
    const missed = ofKind.filter(({ published }) => misses.some(({ id }) => id === published.id)).length;
    const lacking = ofKind.filter(({ checks }) => checks.length === 0).length;
    const counts = { "listed misses": missed, "without what is needed": lacking };
    return { kind, cases: ofKind.length, reproduced: ofKind.length - missed - lacking, ...counts };
  });
  const all = checked.flatMap(({ checks }) => checks);
  const byCheck = ["mean", "total", "zone", "grade", "opinion", "rank"].map((what) => {
    const ofWhat = all.filter(({ check }) => check.endsWith(what));
    const reproduced = ofWhat.filter(reproduces).length;
    return { check: what, reproduced, "listed misses": ofWhat.length - reproduced };
  });
  console.table(byKind);
  console.table(byCheck);
  expect(byKind.map(({ reproduced }) => reproduced)).toEqual([21, 4, 71, 27, 19, 0]);
  expect(byCheck.map(({ reproduced }) => reproduced)).toEqual([12, 4, 357, 251, 79, 83]);
  expect(byCheck.reduce((sum, row) => sum + row.reproduced + row["listed misses"], 0)).toBe(all.length);
});
