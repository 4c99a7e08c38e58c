import { describe, expect, test } from "vitest";
import { copyPlain } from "../../src/exact/copy-plain.ts";
import { child, startIssues } from "../../src/issues/issue-list.ts";

function copyOf<Data>(data: Data): Data {
  return copyPlain(data, startIssues())!.copy;
}

/** The issues of what is refused, by code and place. */
function issuesOf(data: unknown, above?: number): readonly (readonly [string, string])[] {
  const at = startIssues();
  expect(copyPlain(data, at, above)).toBeUndefined();
  expect(at.list.count).toBeGreaterThan(0);
  return at.list.issues.map(({ code, place }) => [code, place] as const);
}

function nest(depth: number, core: unknown = 1): unknown {
  return depth === 0 ? core : nest(depth - 1, depth % 2 === 0 ? [core] : { in: core });
}

/** A chain of objects, each of which holds the next one twice. */
function double(levels: number, core: unknown = {}): unknown {
  return levels === 0 ? core : double(levels - 1, { a: core, b: core });
}

describe("copyPlain(data, at) copies what JSON holds", () => {
  test.each([
    null,
    true,
    false,
    0,
    -1.5,
    5e-324,
    1e21,
    "",
    "Kota 名 😀",
    [],
    {},
    [[], {}],
    { a: [1, { b: null }] },
  ])("%j", (data) => {
    expect(copyOf(data)).toStrictEqual(data);
  });

  test("sharing nothing with it", () => {
    const data = { list: [{ a: 1 }] };
    const copy = copyOf(data);
    expect(copy).not.toBe(data);
    expect(copy.list).not.toBe(data.list);
    expect(copy.list[0]).not.toBe(data.list[0]);
  });

  test("without fields that are undefined, without minus zero", () => {
    const copy = copyOf({ a: undefined, b: -0, c: [-0] });
    expect(copy).toStrictEqual({ b: 0, c: [0] });
    expect(Object.is(copy.b, 0)).toBe(true);
  });

  test("own enumerable fields only: those of a class, none that is inherited, hidden or named by a symbol", () => {
    class Unit {
      name = "u";
      #secret = 5;
      get score() {
        return this.#secret;
      }
      toJSON() {
        return { name: "another" };
      }
    }
    expect(copyOf(new Unit())).toStrictEqual({ name: "u" });
    const hidden = Object.defineProperty({ a: 1, [Symbol("s")]: 2 }, "b", { value: 3 });
    expect(copyOf(hidden)).toStrictEqual({ a: 1 });
    expect(copyOf(Object.assign(Object.create({ b: 2 }), { a: 1 }))).toStrictEqual({ a: 1 });
    expect(copyOf(Object.assign(Object.create(null), { a: 1 }))).toStrictEqual({ a: 1 });
  });

  test("each field once, also an item of a list", () => {
    const reads: string[] = [];
    const spy = <Part extends object>(part: Part, name: string): Part =>
      new Proxy(part, {
        get(target, key) {
          reads.push(`${name}.${String(key)}`);
          return Reflect.get(target, key);
        },
      });
    copyOf(spy({ list: spy([1, 2], "list"), b: 5 }, "data"));
    expect(reads).toEqual(["data.list", "list.length", "list.0", "list.1", "data.b"]);
  });

  test("names that have bitten others are fields like any other", () => {
    const data = JSON.parse('{"__proto__":{"polluted":true},"constructor":1,"toString":null}');
    const copy = copyOf(data);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(data));
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("a part that is there several times once", () => {
    const unknown = { unknown: "it was never published" };
    const copy = copyOf({ a: unknown, b: [unknown, unknown], c: { d: unknown } });
    expect(copy).toStrictEqual({ a: unknown, b: [unknown, unknown], c: { d: unknown } });
    expect(copy.b[0]).toBe(copy.a);
  });

  test("128 levels deep, and no deeper; fewer where the copy is to stand in others", () => {
    expect(copyOf(nest(128))).toStrictEqual(nest(128));
    expect(issuesOf(nest(129))).toEqual([["too-deep", "in[0].in"]]);
    expect(copyPlain(nest(127), startIssues(), 1)).toBeDefined();
    expect(issuesOf(nest(128), 1)).toEqual([["too-deep", "in[0].in"]]);
    const at = startIssues();
    copyPlain(nest(65), at, 0, 64);
    expect(at.list.issues[0]!.params).toEqual({ limit: 64 });
    expect(copyPlain(nest(64), startIssues(), 0, 64)).toBeDefined();
  });
});

describe("copyPlain(data, at) adds what is wrong at its place", () => {
  test.each<[unknown, string, string]>([
    [undefined, "invalid-type", "undefined is not what JSON holds"],
    [() => 1, "invalid-type", "a function is not what JSON holds"],
    [5n, "invalid-type", "the bigint 5 is not what JSON holds"],
    [Symbol("s"), "invalid-type", "Symbol(s) is not what JSON holds"],
    [new Date(0), "invalid-type", "an object is not what JSON holds"],
    [new Map(), "invalid-type", "an object is not what JSON holds"],
    [new Number(5), "invalid-type", "an object is not what JSON holds"],
    [new Float64Array(2), "invalid-type", "an object is not what JSON holds"],
    [Promise.resolve(1), "invalid-type", "an object is not what JSON holds"],
    [Number.NaN, "not-finite", "NaN is not a finite number"],
    [Number.NEGATIVE_INFINITY, "not-finite", "-Infinity is not a finite number"],
    ["a\ud800", "not-allowed", '"a\\ud800" holds half of a character, for which RFC 8785 has no form'],
  ])("%o", (value, code, what) => {
    const at = startIssues();
    expect(
      copyPlain({ units: [{ name: "u", x: value === undefined ? [value] : value }] }, at),
    ).toBeUndefined();
    const path = ["units", 0, "x", ...(value === undefined ? [0] : [])];
    const place = `units[0] (u).x${value === undefined ? "[0]" : ""}`;
    expect(at.list.issues).toEqual([
      { code, path, place, params: expect.anything(), what, message: `${place}: ${what}` },
    ]);
  });

  test("all of it, below the place of the data, in its order", () => {
    const at = child(startIssues(), "ruleSet");
    copyPlain([() => 1, { "\udc00": [Number.NaN] }, 5, { toJSON: () => 5 }], at);
    expect(at.list.issues.map(({ code, path }) => [code, path])).toEqual([
      ["invalid-type", ["ruleSet", 0]],
      ["not-allowed", ["ruleSet", 1, "\udc00"]],
      ["not-finite", ["ruleSet", 1, "\udc00", 0]],
      ["invalid-type", ["ruleSet", 3, "toJSON"]],
    ]);
  });

  test("at the data itself", () => {
    expect(issuesOf(undefined)).toEqual([["invalid-type", ""]]);
    expect(issuesOf(new Set())).toEqual([["invalid-type", ""]]);
  });

  test("a thousand issues, and how many more", () => {
    const at = startIssues();
    copyPlain(Array(2500).fill(Number.NaN), at);
    expect([at.list.issues.length, at.list.count]).toEqual([1000, 2500]);
    const few = startIssues(2);
    copyPlain([1n, 2n, 3n], few);
    expect([few.list.issues.length, few.list.count]).toEqual([2, 3]);
  });
});

describe("copyPlain(data, at) ends", () => {
  test("at once where something holds itself", () => {
    const circle: { again?: unknown; twice?: unknown } = {};
    circle.again = circle;
    circle.twice = circle;
    expect(issuesOf(circle)).toEqual([["too-deep", "again"]]);
    expect(issuesOf({ list: [1, [circle]] })).toEqual([["too-deep", "list[1][0]"]]);
  });

  test("where a shared part lies too deep at its second place", () => {
    const part = nest(100);
    expect(copyPlain({ a: part, b: nest(27, part) }, startIssues())).toBeDefined();
    expect(issuesOf({ a: part, b: nest(28, part) })).toEqual([["too-deep", expect.stringMatching(/^b/)]]);
    // the depth of a part holds for what is above it as well
    const outer = { part };
    expect(issuesOf({ a: part, b: outer, c: nest(27, outer) })).toEqual([
      ["too-deep", expect.stringMatching(/^c/)],
    ]);
  });

  test("where shared parts unfold to more than a hundred thousand values", () => {
    const list = Array(999).fill(0);
    expect(copyPlain(Array(101).fill(list), startIssues())).toBeDefined();
    expect(issuesOf(Array(102).fill(list))).toEqual([["too-large", "[101]"]]);
    // a list of lists counts with all that it unfolds to
    const outer = Array(10).fill(list);
    expect(copyPlain(Array(10).fill(outer), startIssues())).toBeDefined();
    expect(issuesOf(Array(11).fill(outer))).toEqual([["too-large", "[10]"]]);
    expect(issuesOf(double(30))).toEqual([["too-large", "a.a.a"]]);
  });

  test("after a thousand holes of a list, having read what is between them", () => {
    const holes = Object.assign(new Array(2 ** 31), { 0: 1, 2: Number.NaN });
    const at = startIssues();
    copyPlain({ holes, after: Number.NaN }, at);
    expect(at.list.count).toBe(1002);
    expect(at.list.issues.slice(0, 3).map(({ code, place }) => [code, place])).toEqual([
      ["invalid-type", "holes[1]"],
      ["not-finite", "holes[2]"],
      ["invalid-type", "holes[3]"],
    ]);
  });
});

describe("copyPlain(data, at).isFrozen", () => {
  const isFrozen = (data: unknown): boolean => copyPlain(data, startIssues())!.isFrozen;
  const frozen = Object.freeze({ a: Object.freeze([1, Object.freeze({ b: 2 })]) });

  test("is true where the original is frozen all the way down", () => {
    expect(isFrozen(frozen)).toBe(true);
    expect(isFrozen(Object.freeze(Object.assign(Object.create(null), { a: 1 })))).toBe(true);
    expect(isFrozen("text")).toBe(true);
  });

  test.each<[string, unknown]>([
    ["not at all", { a: 1 }],
    ["only above", Object.freeze({ a: { b: 1 } })],
    ["only above a list", Object.freeze([[]])],
    ["only in its later parts", { a: frozen }],
    ["but for a part", Object.freeze({ a: frozen, b: { c: 1 }, d: frozen })],
    [
      "but computes a field",
      Object.freeze({
        get a() {
          return 1;
        },
      }),
    ],
    [
      "but computes an item",
      Object.freeze(Object.defineProperty([0], 0, { get: () => 1, enumerable: true })),
    ],
    ["but inherits from an object", Object.freeze(Object.assign(Object.create({ b: 1 }), { a: 1 }))],
    [
      "but is of a class",
      Object.freeze(
        new (class Rules {
          id = "x";
        })(),
      ),
    ],
    ["but is a list of a class", Object.freeze(new (class List extends Array {})())],
    ["but is a list that is no one's", Object.freeze(Object.setPrototypeOf([1], null))],
  ])("is false where it is frozen: %s", (_, data) => {
    expect(isFrozen(data)).toBe(false);
  });
});
