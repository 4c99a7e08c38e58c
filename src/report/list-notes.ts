import type { Locale, RegionResult } from "../index.ts";
import { words } from "./words.ts";

/** The notes of the regions, each once, with the names of those that it bears on. */
export function listNotes(results: readonly RegionResult[], language: Locale): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { notes, region } of results) {
    for (const note of notes) {
      const bearing = names.get(note[language]);
      if (bearing === undefined) names.set(note[language], [region.name]);
      else bearing.push(region.name);
    }
  }
  return [...names].map(([text, bearing]) => {
    const all = bearing.length === results.length && bearing.length > 1;
    return `${all ? words.allRegions[language] : bearing.join(", ")}: ${text}`;
  });
}
