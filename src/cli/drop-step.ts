import { quote } from "../issues/quote.ts";

/** Takes the first step of a path, such as `[3] (Kota Solok).`, off the front of an engine's message. */
export function dropStep(message: string, key: string, name: unknown): string {
  const named = typeof name === "string" ? `${key} (${nameOf(name)})` : key;
  for (const step of [named, key]) {
    if (message.startsWith(step)) return message.slice(step.length).replace(/^(?:\.|: )/, "");
  }
  return message;
}

/** A name as the engine shows it in messages: cut, without raw control characters. */
export function nameOf(name: string): string {
  return quote(name).slice(1, -1);
}
