import { expect, test } from "vitest";
import { compileExamples } from "./compile-examples.ts";
import { readDocstringExamples, readPageExamples } from "./read-examples.ts";

const examples = [...(await readPageExamples()), ...(await readDocstringExamples())].filter(
  ({ info }) => !info.includes("no-run"),
);
const errors = compileExamples(examples);
const isUntyped = ({ info }: { readonly info: string }): boolean => /\buntyped\b/.test(info);

test("every example compiles under strict, noUncheckedIndexedAccess and exactOptionalPropertyTypes", () => {
  expect(examples.length).toBeGreaterThan(0);
  const found = errors.filter((_, i) => !isUntyped(examples[i]!)).flat();
  expect(found, found.join("\n")).toEqual([]);
});

test("an example marked untyped shows what the types refuse", () => {
  const marked = examples.flatMap((example, i) => (isUntyped(example) ? [{ ...example, i }] : []));
  expect(marked.filter(({ i }) => errors[i]!.length === 0).map(({ place }) => place)).toEqual([]);
});

test("the types are those that are published: a wrong example is found, at its line", () => {
  const code = 'import { score } from "kepatuhan";\n\nscore.nothing;';
  const [found] = compileExamples([{ place: "page.md:7", info: "ts", code }]);
  expect(found).toHaveLength(1);
  expect(found![0]).toMatch(/^page\.md:9: TS2339: Property 'nothing' does not exist/);
});
