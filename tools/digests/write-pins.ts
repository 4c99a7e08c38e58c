import type { Pin } from "./check-pins.ts";

/**
 * Writes the module that holds the pins for the library: by id and version, without any rule set.
 *
 * @param pins - every published id, version and digest, in the order that they are to have
 * @returns the text of `src/rules/pins.ts`
 */
export function writePins(pins: readonly Pin[]): string {
  const versions = new Map<string, Pin[]>();
  for (const pin of pins) versions.set(pin.id, [...(versions.get(pin.id) ?? []), pin]);
  const entries = [...versions].map(([id, list]) => {
    const lines = list.map(({ version, digest }) => `    "${version}": "${digest}",\n`).join("");
    return `  "${id}": {\n${lines}  },\n`;
  });
  return `/** The digest of every published rule set, by id and version. Written by \`npm run digests -- --publish\`. */
export const pins: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${entries.join("")}};
`;
}
