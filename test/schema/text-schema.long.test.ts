import { expect, test } from "vitest";
import { assessmentJsonSchema } from "../../src/authoring/index.ts";
import { hasUnseen, isBlank } from "../../src/read/name-key.ts";
import { NameSchema, TextSchema } from "../../src/schema/text-schema.ts";

/** Every character, one by one. */
const characters = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

test("TextSchema refuses what the readers hold for blank, and its JSON Schema the same", () => {
  const { Text } = assessmentJsonSchema()["$defs"] as Record<string, { pattern: string }>;
  const pattern = new RegExp(Text!.pattern, "u");
  const wrong = characters.filter(
    (text) => TextSchema.safeParse(text).success === isBlank(text) || pattern.test(text) === isBlank(text),
  );
  expect(wrong).toEqual([]);
  expect(TextSchema.safeParse("").success).toBe(false);
  expect(TextSchema.safeParse(" \u3000\u00a0").success).toBe(false);
  expect(TextSchema.safeParse(" a ").success).toBe(true);
});

test("NameSchema refuses characters without width and halves of characters besides", () => {
  const wrong = characters.filter(
    (text) => NameSchema.safeParse(`a${text}`).success === hasUnseen(text) && text !== "",
  );
  expect(wrong).toEqual([]);
  expect(NameSchema.safeParse("\u00ad").success).toBe(false);
});
