import { expect, test, vi } from "vitest";
import { drawVectors } from "../../conformance/generator/draw-vectors.ts";
import { listStreams } from "../../conformance/generator/list-streams.ts";
import { type RuleSet, ruleSets } from "../../src/index.ts";
import { readCommitted } from "./read-committed.ts";

const further = "contoh/1999@1.0.0";

// the package as it will be when a further rule set is published, which may come first, last or in between
vi.mock("../../src/index.ts", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../src/index.ts")>();
  const { digestOf } = await import("../../src/plan/digest-of.ts");
  const model = original.resolve("ombudsman-ri/2025@1.0.0");
  const rules = { ...model, id: "contoh/1999", authority: "contoh", year: 1999 };
  const added: RuleSet = { ...rules, digest: digestOf(rules) };
  return {
    ...original,
    ruleSets: () => [added, ...[...original.ruleSets()].reverse()],
    resolve: (reference: string) => (reference === further ? added : original.resolve(reference)),
  };
});

test("a further rule set adds vectors and changes none, wherever it stands in the list", () => {
  const committed = new Map(readCommitted().map((vector) => [vector.id, vector]));
  const drawn = listStreams(ruleSets()).flatMap((stream) => [
    ...drawVectors(stream, 1, Math.min(stream.count, 4)),
  ]);
  const [added, old] = [true, false].map((isAdded) =>
    drawn.filter(({ id }) => id.includes(`/${further}/`) === isAdded),
  );
  expect(
    old!.filter((vector) => JSON.stringify(vector) !== JSON.stringify(committed.get(vector.id))),
  ).toEqual([]);
  expect(new Set(added!.map(({ topic }) => topic))).toEqual(
    new Set(["published", "errors", "classes", "ranks", "references", "names"]),
  );
  expect(added!.filter(({ expected }) => "value" in expected).length).toBeGreaterThan(8);
  expect(old!.length).toBeGreaterThan(380);
});
