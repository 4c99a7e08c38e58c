import { escapeText } from "./markdown.ts";

/** The sources of one page: as links whose addresses stand below the text, numbered in their order. */
export interface SourceList {
  /** Shows the sources of one claim as Markdown, in one line. */
  show(sources: readonly string[]): string;
  /** The addresses that the links lead to, one a line. */
  readonly addresses: string;
}

/** Numbers all sources of a page, each once. */
export function listSources(all: readonly string[]): SourceList {
  const addresses = [...new Set(all)].filter(isAddress);
  return {
    show: (sources) => sources.map((source) => showSource(source, addresses.indexOf(source) + 1)).join(", "),
    addresses: addresses.map((address, at) => `[${at + 1}]: <${address}>`).join("\n"),
  };
}

/** A link that shows the host; a piece without an address by its outlet, title and date. */
function showSource(source: string, number: number): string {
  if (!isAddress(source)) return `*${escapeText(source)}*`;
  const { hostname } = new URL(source);
  return `[${hostname.replace(/^www\./, "")}][${number}]`;
}

function isAddress(source: string): boolean {
  return /^https?:[^\s<>]+$/.test(source) && URL.canParse(source);
}
