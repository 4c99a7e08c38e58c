import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/cli/input/parse-json.ts";
import { scoreText } from "./run-command.ts";

describe("JSON numbers are read by their own digits", () => {
  test.each<[string, unknown]>([
    ["78", 78],
    ["78.00", 78],
    ["-0.10", -0.1],
    ["77.995", 77.995],
    ["1e2", 100],
    ["9007199254740991", 9007199254740991],
    ["77.99499999999999999", "77.99499999999999999"],
    ["0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"],
    ["9007199254740993", "9007199254740993"],
    ["1e999", "1e999"],
  ])("%s is %j", (text, json) => {
    expect(parseJson(`{"a":[${text}]}`)).toEqual({ json: { a: [json] } });
  });

  test("a score that no double holds is refused like its text", async () => {
    const text = '{"region":{"name":"A","type":"kota"},"score":77.99499999999999999}';
    expect(await scoreText(text)).toEqual({
      status: 1,
      stdout: "",
      stderr: '<stdin>: score: "77.99499999999999999" has more than 6 decimals\n',
    });
  });
});

describe("what is not JSON is said with its place", () => {
  test.each<[string, string | RegExp]>([
    ["", "is empty"],
    [" \n", "is empty"],
    ['{"a":1,\n"a":2}', /^is not JSON: duplicate key 'a' encountered in line 2, column \d+$/],
    ["{\n  x: 1}", /^is not JSON: .* in line 2, column 3$/],
    ["[".repeat(100_000), "is nested too deeply"],
  ])("%j", (text, problem) => {
    const parsed = parseJson(text);
    if (!("problem" in parsed)) throw new Error("it was read");
    if (typeof problem === "string") expect(parsed.problem.en).toBe(problem);
    else expect(parsed.problem.en).toMatch(problem);
    expect(parsed.problem.id).toMatch(
      /^berkasnya kosong$|^isinya bertingkat|^bukan JSON yang benar; periksa baris 2, kolom \d+$/,
    );
  });

  test("a field of a prototype is a field like others", () => {
    const { json } = parseJson('{"__proto__":{"x":1}}') as { json: object };
    expect(Object.keys(json)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
  });
});
