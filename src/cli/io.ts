/** Where text goes: a stream, or a test's list. */
export interface TextOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Whether the terminal has colours, as streams of `node:tty` tell. */
  hasColors?(environment?: object): boolean;
}

/** What a run of the command touches besides files. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since some moment; the clock of the process where it is left out. */
  readonly now?: () => number;
}
