import fc from "fast-check";
import { expect, test } from "vitest";
import { ScoringError } from "../../src/issues/scoring-error.ts";
import { resolve, ruleSetFor, ruleSets } from "../../src/rules/index.ts";
import { compareVersions } from "../../src/rules/order.ts";

const version = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30));

test("compareVersions(a, b) orders as the lists of their numbers do", () => {
  fc.assert(
    fc.property(version, version, (a, b) => {
      const i = a.findIndex((part, place) => part !== b[place]);
      const expected = i < 0 ? 0 : Math.sign(a[i]! - b[i]!);
      expect(Math.sign(compareVersions(a.join("."), b.join(".")))).toBe(expected);
    }),
  );
});

test("resolve(reference) gives exactly what was asked for or a ScoringError", () => {
  const parts = fc.constantFrom(
    "ombudsman-ri/2022",
    "ombudsman-ri/",
    "2020",
    "@",
    "1.0.0",
    "#",
    "sha256-",
    "0",
  );
  const reference = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 6 }).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(reference, (text) => {
      try {
        const { id, version: found, digest } = resolve(text);
        expect([id, `${id}@${found}`].some((name) => text === name || text.startsWith(`${name}#`))).toBe(
          true,
        );
        if (text.includes("#")) expect(digest.startsWith(text.slice(text.indexOf("#") + 1))).toBe(true);
      } catch (error) {
        if (!(error instanceof ScoringError)) throw error;
        expect(error.issues).toHaveLength(1);
      }
    }),
  );
});

test("resolve(reference) accepts a digest cut anywhere from 12 digits on, and no shorter", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ruleSets()), fc.integer({ min: 0, max: 64 }), (ruleSet, digits) => {
      const reference = `${ruleSet.id}#${ruleSet.digest.slice(0, "sha256-".length + digits)}`;
      if (digits < 12) expect(() => resolve(reference)).toThrow("12 to 64 hex digits");
      else expect(resolve(reference)).toBe(ruleSet);
    }),
  );
});

test("ruleSetFor(authority, year) throws nothing but a ScoringError, whatever it is given", () => {
  const hostile = fc.oneof(fc.anything(), fc.constantFrom("ombudsman-ri", "kota", 2020, 2022));
  fc.assert(
    fc.property(hostile, hostile, hostile, (authority, year, type) => {
      try {
        ruleSetFor(authority as string, year as number, type as "kota");
      } catch (error) {
        if (!(error instanceof ScoringError)) throw error;
        expect(error.issues.length).toBeGreaterThan(0);
      }
    }),
  );
});
