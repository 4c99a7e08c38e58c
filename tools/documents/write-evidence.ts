import type { RuleSet } from "../../src/model/index.ts";
import { listSources } from "./list-sources.ts";
import { escapeText, layOutTable, showCode, writeSection } from "./markdown.ts";

/** What every claim rests on: its level, its sources as links, and what is to say of it. */
export function writeEvidence({ evidence }: RuleSet): string {
  const list = listSources(evidence.flatMap(({ sources }) => sources));
  const rows = evidence.map(({ claim, level, sources, note = "" }) => [
    showCode(claim),
    level,
    list.show(sources),
    escapeText(note),
  ]);
  return writeSection("Evidence", layOutTable(["claim", "level", "sources", "note"], rows), list.addresses);
}
