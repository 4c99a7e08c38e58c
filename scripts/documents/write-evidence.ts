import type { RuleSet } from "../../src/model/index.ts";
import { escapeText, layOutTable, showCode, writeSection } from "./markdown.ts";

/** What every claim rests on: its level, its sources as links, and what is to say of it. */
export function writeEvidence({ evidence }: RuleSet): string {
  const addresses = [...new Set(evidence.flatMap(({ sources }) => sources))].filter(isAddress);
  const rows = evidence.map(({ claim, level, sources, note = "" }) => [
    showCode(claim),
    level,
    sources.map((source) => showSource(source, addresses.indexOf(source) + 1)).join(", "),
    escapeText(note),
  ]);
  return writeSection(
    "Evidence",
    layOutTable(["claim", "level", "sources", "note"], rows),
    addresses.map((address, at) => `[${at + 1}]: <${address}>`).join("\n"),
  );
}

/** A link that shows the host and leads to the address below the table; a document without one by its file name. */
function showSource(source: string, number: number): string {
  if (!isAddress(source)) return showCode(source);
  const { hostname } = new URL(source);
  return `[${hostname.replace(/^www\./, "")}][${number}]`;
}

function isAddress(source: string): boolean {
  return /^https?:[^\s<>]+$/.test(source) && URL.canParse(source);
}
