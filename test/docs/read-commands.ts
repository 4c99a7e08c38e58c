import type { Block } from "./find-blocks.ts";

/** A command that a page shows, with what it prints. */
export interface Shown {
  readonly place: string;
  readonly command: string;
  readonly output: string;
}

/** The commands of this package that blocks show, each with the output printed below it. */
export function readCommands(blocks: readonly Block[]): Shown[] {
  return blocks
    .filter(({ info }) => /^(sh|console)\b/.test(info))
    .flatMap(({ place, code }) => readBlock(place, code));
}

function readBlock(place: string, code: string): Shown[] {
  return code
    .split(/^(?=\$ )/m)
    .filter((part) => part.startsWith("$ "))
    .map((part) => {
      const [command = "", ...output] = part.split("\n");
      return { place, command: command.slice(2), output: output.join("\n").trimEnd() };
    })
    .filter(({ command }) => /(^|[|;&]\s*)(npx )?kepatuhan(\s|$)/.test(command));
}
