/** A fenced block of code, and where it stands. */
export interface Block {
  /** File and line of its first line of code. */
  readonly place: string;
  /** What stands behind the opening fence: `ts`, `ts no-run`, `sh`. */
  readonly info: string;
  readonly code: string;
}

/** The fenced blocks of a Markdown text whose first line is `line` of the file. */
export function findBlocks(path: string, text: string, line = 1): Block[] {
  const blocks: Block[] = [];
  let open: { start: number; info: string; code: string[] } | undefined;
  for (const [index, row] of text.split("\n").entries()) {
    const fence = /^\s*```(.*)$/.exec(row);
    if (fence === null) open?.code.push(row);
    else if (open === undefined) open = { start: line + index + 1, info: fence[1]!.trim(), code: [] };
    else {
      blocks.push({ place: `${path}:${open.start}`, info: open.info, code: open.code.join("\n") });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`${path}:${open.start}: a block of code is never closed`);
  return blocks;
}

/** The fenced blocks in the docstrings of a source text. */
export function findDocstringBlocks(path: string, source: string): Block[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) => {
    const line = source.slice(0, index).split("\n").length;
    return findBlocks(path, comment.replace(/^[ \t]*\* ?/gm, ""), line);
  });
}
