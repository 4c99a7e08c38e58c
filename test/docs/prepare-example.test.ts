import { expect, test } from "vitest";
import { findDocstringBlocks } from "./find-blocks.ts";
import { prepareExample } from "./prepare-example.ts";

test("imports become calls, and types vanish", async () => {
  const { script, checks } = await prepareExample(
    'import { type Band, score as rate } from "kepatuhan";\nimport type { Region } from "kepatuhan";\nconst a: number = 1;',
  );
  expect(script).toBe('const { score: rate } = await importModule("kepatuhan");\nconst a = 1;\n');
  expect(checks).toBe(0);
});

test.each([
  ['f(1); // "x"', "check(f(1), '\"x\"');\n"],
  ["f({\n  a: 1,\n}).b; // 2", 'check(f({\n  a: 1\n}).b, "2");\n'],
  ["f(); // [\n//   1,\n// ]", 'check(f(), "[\\n   1,\\n ]");\n'],
  ["const a = f(); // 3", 'const a = f();\ncheck(a, "3");\n'],
  ["f(); // throws a: 1 is wrong", 'await checkThrows(async () => {\n  f();\n}, "a: 1 is wrong");\n'],
  ["f(); // not a value", 'check(f(), "not a value");\n'],
])("%j is checked", async (source, script) => {
  expect(await prepareExample(source)).toEqual({ script, checks: 1 });
});

test("a remark behind a declaration is a remark", async () => {
  expect(await prepareExample("const a = 1; // the first one")).toEqual({
    script: "const a = 1;\n",
    checks: 0,
  });
});

test("a docstring's blocks are found with their lines", () => {
  const source = "const a = 1;\n/**\n * Says.\n * @example\n * ```ts\n * a; // 1\n * ```\n */";
  expect(findDocstringBlocks("a.ts", source)).toEqual([{ place: "a.ts:6", info: "ts", code: "a; // 1" }]);
});
