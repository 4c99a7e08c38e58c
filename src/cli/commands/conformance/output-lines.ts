/** What a program wrote by now: whole lines, and the parts of the one that has not ended. */
export interface OutputLines {
  readonly lines: string[];
  readonly parts: string[];
  /** The characters of the parts. */
  partLength: number;
  /** The characters of everything. */
  length: number;
}

/** How much a program may write. */
export interface OutputLimits {
  readonly lines: number;
  readonly lineLength: number;
  readonly length: number;
}

/** No output yet. */
export function startOutput(): OutputLines {
  return { lines: [], parts: [], partLength: 0, length: 0 };
}

/**
 * Adds what a program wrote next.
 *
 * @returns What is too much of it, if anything; nothing is added any more then.
 */
export function addOutput(output: OutputLines, text: string, limits: OutputLimits): string | undefined {
  const [first = "", ...others] = text.split("\n");
  addPart(output, first);
  for (const part of others) {
    output.lines.push(output.parts.join(""));
    output.parts.length = 0;
    output.partLength = 0;
    addPart(output, part);
  }
  output.length += text.length;
  if (output.partLength > limits.lineLength) return `a line of more than ${limits.lineLength} characters`;
  if (output.lines.length > limits.lines) return `more than ${limits.lines} lines`;
  return output.length > limits.length ? `more than ${limits.length} characters` : undefined;
}

/** The lines that are not blank, when the program has ended. */
export function endOutput({ lines, parts }: OutputLines): readonly string[] {
  return [...lines, parts.join("")].filter((line) => line.trim() !== "");
}

function addPart(output: OutputLines, part: string): void {
  output.parts.push(part);
  output.partLength += part.length;
}
