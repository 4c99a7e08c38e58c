import type { Label, Locale } from "../../index.ts";
import type { CommandName } from "./definitions.ts";

/** How results are printed; `receipt` is one receipt per region. */
export type Format = "table" | "json" | "csv" | "markdown" | "receipt";

/** What to score, and how to print it. */
export interface ScoreCommand {
  readonly name: "score";
  readonly file: string;
  readonly rules: string;
  readonly format: Format;
  /** Undefined: as the rule set says. */
  readonly within: "type" | "province" | "all" | undefined;
  /** Whether the units of each region are shown under it. */
  readonly units: boolean;
  /** Whether units are left out of JSON; other formats leave them out where nobody asks for them. */
  readonly summary: boolean;
  /** What columns are for, by their headings; undefined where their headings say it. */
  readonly columns: Readonly<Record<string, string>> | undefined;
  /** Whether repairs of tables are errors. */
  readonly strict: boolean;
}

/** What was asked for. */
export type Asked =
  | ScoreCommand
  | { readonly name: "rules"; readonly reference: string | undefined; readonly format: "text" | "json" }
  | { readonly name: "check-rules"; readonly file: string }
  | { readonly name: "demo" }
  | { readonly name: "verify"; readonly file: string; readonly rules: string | undefined }
  | { readonly name: "conformance"; readonly program: string; readonly files: readonly string[] }
  | { readonly name: "help"; readonly topic: CommandName | undefined }
  | { readonly name: "version" }
  /** Why it cannot be made out. */
  | { readonly name: "wrong"; readonly reason: Label };

/** What was asked for, in the language that was asked for. */
export type Command = Asked & { readonly language: Locale | undefined };
