import { expect, test } from "vitest";
import { checkLocale } from "../../src/exact/check-locale.ts";
import { refusalOf } from "./refusal-of.ts";

test.each(["id", "en"] as const)("checkLocale(%j) accepts it", (locale) => {
  expect(() => checkLocale(locale)).not.toThrow();
});

test.each(["id-ID", "ID", "", "__proto__", null, undefined])("checkLocale(%j) refuses it", (locale) => {
  const [code, issue, path, message] = refusalOf(() => checkLocale(locale as "id"));
  expect([code, issue, path]).toEqual(["invalid-argument", "invalid-option", ["locale"]]);
  expect(message).toMatch(/^locale: \S+ is neither "en" nor "id"$/);
});
