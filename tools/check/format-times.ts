/** How long something took, and of what that is the sum. */
export interface Time {
  readonly name: string;
  readonly milliseconds: number;
  readonly parts?: readonly Time[];
}

/** A table of times in seconds, a line each, with their sum. */
export function formatTimes(times: readonly Time[]): string {
  const total = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return [...times.flatMap(listLines), formatLine("in all", total)].join("\n");
}

function listLines({ name, milliseconds, parts = [] }: Time): string[] {
  return [
    formatLine(name, milliseconds),
    ...parts.map((part) => `${formatLine(`  ${part.name}`, part.milliseconds)}, its files added up`),
  ];
}

function formatLine(name: string, milliseconds: number): string {
  return `${name.padEnd(12)}${(milliseconds / 1000).toFixed(1).padStart(7)} s`;
}
