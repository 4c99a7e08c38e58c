import { expect, test } from "vitest";
import type * as z from "zod/mini";
import { AssessmentSchema, RuleSetSchema } from "../../src/authoring/index.ts";
import { english } from "../../src/issues/english.ts";
import { items } from "../../src/issues/kinds.ts";
import { ChangesSchema } from "../../src/schema/rule-set/changes-schema.ts";
import { unwrap } from "../../src/schema/shape/definition.ts";

const { codes, kinds, reasons } = english;

/** A message that a schema gives to its issues, and whether null may stand beside what it asks for. */
interface Message {
  readonly text: string;
  readonly isNullable: boolean;
}

/** The messages of a schema and of all in it. */
function listMessages(wrapped: z.core.SomeType, seen = new Set<unknown>()): Message[] {
  const { schema, def, isNullable } = unwrap(wrapped);
  if (seen.has(schema)) return [];
  seen.add(schema);
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  const own = [def, ...checks].flatMap(({ error }) => {
    const text = error?.({ code: "custom", input: undefined } as never);
    return typeof text === "string" && !text.startsWith("exactly one of ") ? [{ text, isNullable }] : [];
  });
  return [...own, ...listParts(def).flatMap((part) => listMessages(part, seen))];
}

function listParts(def: ReturnType<typeof unwrap>["def"]): readonly z.core.SomeType[] {
  if (def.type === "object") return Object.values(def.shape);
  if (def.type === "union") return def.options;
  if (def.type === "array") return [def.element];
  return def.type === "record" ? [def.valueType] : [];
}

test.each<[string, z.core.SomeType]>([
  ["assessments", AssessmentSchema],
  ["rule sets", RuleSetSchema],
  ["changes", ChangesSchema],
])("every message in the schema of %s is a code and a word of its params", (_name, schema) => {
  const messages = listMessages(schema);
  expect(messages.length).toBeGreaterThan(10);
  for (const { text, isNullable } of messages) {
    const [code, word, ...rest] = text.split(":");
    expect([Object.keys(codes).includes(code!), rest], text).toEqual([true, []]);
    const words = code === "empty-list" ? items : { ...kinds, ...reasons };
    expect(Object.keys(words), text).toContain(word);
    if (isNullable && code === "invalid-type") expect(Object.keys(kinds)).toContain(`${word}-or-null`);
  }
});
