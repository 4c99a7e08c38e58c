import { expect, test } from "vitest";
import { isGroup } from "../../conformance/generator/draw-group-answers.ts";
import { type Criterion, ruleSets } from "../../src/index.ts";
import { readCommitted } from "./read-committed.ts";

const vectors = readCommitted();

test("points of a group beside the dimensions and below them, whole and in part, by published and custom rules", () => {
  const found = vectors.flatMap(({ do: task, rules, ruleSet, input, expected }) => {
    const criteria = (ruleSet ?? ruleSets().find(({ id, version }) => rules === `${id}@${version}`))
      ?.criteria;
    const group = listDimensions(criteria).find(isGroup);
    if (task !== "score" || group === undefined) return [];
    const assessment = input["assessment"] as { readonly dimensions?: unknown } | null;
    const dimensions = assessment?.dimensions;
    if (typeof dimensions !== "object" || dimensions === null) return [];
    const flat = listDimensions(group).filter(({ id }) => Object.hasOwn(dimensions, id)).length;
    const place = Object.hasOwn(dimensions, group.id) ? "below" : "beside";
    const part = flat === 0 ? "none" : flat === listDimensions(group).length ? "all" : "some";
    return [`${rules === undefined ? "custom" : "published"} ${place} ${part} ${"value" in expected}`];
  });
  const wanted = ["published", "custom"].flatMap((kind) =>
    ["below none true", "beside all true", "beside some false", "below some false"].map(
      (rest) => `${kind} ${rest}`,
    ),
  );
  const held = new Set(found);
  expect(wanted.filter((part) => !held.has(part))).toEqual([]);
});

function listDimensions(criteria: unknown): readonly Criterion[] {
  const children = (criteria as Criterion | undefined)?.children;
  return Array.isArray(children) ? (children as Criterion[]) : [];
}
