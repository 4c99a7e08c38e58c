/** What a text of JSON holds, or why it is none. */
export type Parsed = { readonly json: unknown } | { readonly problem: string };

/** Reads a text as JSON. */
export function parseJson(text: string): Parsed {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const { message } = error as Error;
    const what = `is not JSON: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
    return { problem: text.trim() === "" ? "is empty" : what };
  }
}
