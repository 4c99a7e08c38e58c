import { invalidArgument } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";

/** How numbers are written: `en` 1,234.5 or `id` 1.234,5. */
export type Locale = "en" | "id";

/** Refuses a locale that is neither. */
export function checkLocale(locale: Locale): void {
  if (locale === "en" || locale === "id") return;
  throw invalidArgument("invalid-option", ["locale"], `locale: ${quote(locale)} is neither "en" nor "id"`);
}
