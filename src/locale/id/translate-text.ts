import { translations } from "./texts/index.ts";

/** The Indonesian of a reason or note of a published rule set; a text that is not one of these stays as it is. */
export function translateText(text: string): string {
  return Object.hasOwn(translations, text) ? translations[text]! : text;
}
