import { trimBlanks } from "../../read/name-key.ts";

/** Text without the blanks around it; most cells have none, and are looked at by their ends alone. */
export function trimText(text: string): string {
  const { length } = text;
  if (length === 0) return text;
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(length - 1)];
  // ASCII letters, digits and signs are no blanks
  return first > 32 && first < 128 && last > 32 && last < 128 ? text : trimBlanks(text);
}
