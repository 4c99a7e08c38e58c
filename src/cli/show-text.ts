const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/**
 * Makes text of unknown origin safe to show: what steers a terminal or turns the direction of writing
 * comes out escaped as JSON does it, `\u001b`.
 */
export function showText(text: string): string {
  // most texts are plain, and looked through quickly
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
