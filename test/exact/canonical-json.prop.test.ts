import canonicalize from "canonicalize";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/exact/canonical-json.ts";

test("canonicalJson(data) is what the package canonicalize gives", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());
  const data = fc.jsonValue({ stringUnit: "binary", maxDepth: 5 });
  const named = fc.dictionary(fc.oneof(text, fc.integer().map(String), fc.constant("__proto__")), data);
  fc.assert(
    fc.property(fc.oneof(data, named, text, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }),
    { numRuns: 5_000 },
  );
});
