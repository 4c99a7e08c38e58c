/** Keeps text from becoming markup: cells, emphasis, links, code, HTML, and what is taken for a link or a mention. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\|`*_[\]<>~#&!$]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/@/g, "@<!-- -->");
}

/** The same for text that begins a line or an item, where signs and numbers begin lists. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text)
    .replace(/^[-+]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
