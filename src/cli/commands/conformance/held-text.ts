import type { TextOutput } from "../../io.ts";

/** So much of what is said is held back at most: a shell that finds no program says less. */
const mostHeld = 4096;

/** What a program says on standard error, held back until it is known to come from the program, not from the shell. */
export interface HeldText {
  readonly target: TextOutput;
  held: string;
  released: boolean;
  /** The characters that were said. */
  length: number;
}

/** Nothing said yet. */
export function holdText(target: TextOutput): HeldText {
  return { target, held: "", released: false, length: 0 };
}

/** Adds what was said next, and passes it on where nothing is held back any more. */
export function addHeld(text: HeldText, said: string): void {
  text.held += said;
  text.length += said.length;
  if (text.released || text.held.length > mostHeld) releaseHeld(text);
}

/** Passes on what is held back, and all that follows. */
export function releaseHeld(text: HeldText): void {
  if (text.held !== "") text.target.write(text.held);
  text.held = "";
  text.released = true;
}

/** The last line of what is held back. */
export function lastHeld({ held }: HeldText): string {
  return held.trim().split("\n").at(-1) ?? "";
}
