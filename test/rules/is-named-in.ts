import type { RuleSet } from "../../src/model/index.ts";

/** `ombudsman-ri/2022`, with a part, and with the end of a range: `` `ombudsman-ri/2015/pemda` to `2019/pemda` ``. */
const names = /`([a-z-]+)\/(\d{4})(?:\/([a-z-]+))?`(?:\s+to\s+`(?:[a-z-]+\/)?(\d{4})(?:\/[^`]+)?`)?/g;

/**
 * Whether a text in Markdown names a rule set, alone or within a range of years; a version after the first is named
 * by `id@version`.
 */
export function isNamedIn(text: string, { id, version }: Pick<RuleSet, "id" | "version">): boolean {
  if (version !== "1.0.0") return text.includes(`\`${id}@${version}\``);
  const [authority, year, part] = id.split("/");
  return [...text.matchAll(names)].some(
    ([, named, from, ofPart, to = from]) =>
      named === authority && ofPart === part && from! <= year! && year! <= to!,
  );
}
