import fc from "fast-check";
import { expect, test } from "vitest";
import { copyPlain } from "../../src/exact/copy-plain.ts";
import { startIssues } from "../../src/issues/issue-list.ts";
import { everything } from "../support/hostile.ts";

const text = fc.string({ unit: "grapheme" }).filter((value) => !/\p{Cs}/u.test(value));
const plain = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.oneof(fc.constantFrom(null, true, false), fc.double({ noNaN: true, noDefaultInfinity: true }), text),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(text, fc.constantFrom("__proto__", "constructor", "length")), tie("value"), {
      maxKeys: 4,
    }),
  ),
})).value;

test("copyPlain(data, at) is what JSON keeps of plain data", () => {
  fc.assert(
    fc.property(plain, (data) => {
      const copied = copyPlain(data, startIssues())!;
      expect(JSON.stringify(copied.copy)).toBe(JSON.stringify(data));
      expect(copied.isFrozen).toBe(typeof data !== "object" || data === null);
    }),
    { numRuns: 1_000 },
  );
});

test("copyPlain(data, at) of anything is plain data, or it adds an issue", () => {
  const anything = fc.anything({ ...everything, maxDepth: 4 });
  fc.assert(
    fc.property(anything, (data) => {
      const at = startIssues();
      const copied = copyPlain(data, at);
      if (copied === undefined) expect(at.list.count).toBeGreaterThan(0);
      else {
        expect(at.list.count).toBe(0);
        expect(JSON.stringify(JSON.parse(JSON.stringify(copied.copy)))).toBe(JSON.stringify(copied.copy));
      }
    }),
    { numRuns: 1_000 },
  );
});
