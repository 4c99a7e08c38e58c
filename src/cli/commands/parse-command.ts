import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Locale } from "../../index.ts";

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
  readonly language: Locale;
  /** Whether units are left out. */
  readonly summary: boolean;
}

/** What was asked for; `wrong` says why it cannot be made out. */
export type Command =
  | ScoreCommand
  | { readonly name: "rules"; readonly reference: string | undefined; readonly language: Locale }
  | { readonly name: "verify"; readonly file: string }
  | { readonly name: "conformance"; readonly program: string; readonly files: readonly string[] }
  | { readonly name: "help" }
  | { readonly name: "version" }
  | { readonly name: "wrong"; readonly reason: string };

const text = { type: "string" } as const;
const common = { help: { type: "boolean", short: "h" }, lang: text } as const;
const options: Readonly<Record<string, ParseArgsConfig["options"]>> = {
  score: { ...common, rules: text, format: text, within: text, summary: { type: "boolean" } },
  rules: common,
  verify: { help: common.help },
  conformance: { help: common.help, vectors: { ...text, multiple: true } },
  "": { help: { type: "boolean", short: "h" }, version: { type: "boolean" } },
};

/** Reads the arguments after the command's name. */
export function parseCommand(argv: readonly string[]): Command {
  const [first = "", ...rest] = argv;
  const named = first !== "" && Object.hasOwn(options, first);
  try {
    const { values, positionals } = parseArgs({
      args: named ? rest : [...argv],
      options: options[named ? first : ""] ?? {},
      allowPositionals: true,
    });
    if (values["help"]) return { name: "help" };
    if (values["version"]) return { name: "version" };
    if (!named)
      return wrong(argv.length === 0 ? "no command" : `unknown command: ${positionals[0] ?? first}`);
    if (first === "conformance") return readConformance(values as Listed, positionals);
    const given = values as Given;
    if (first === "verify") return readVerify(positionals);
    return first === "score" ? readScore(given, positionals) : readRules(given, positionals);
  } catch (error) {
    const [what = ""] = (error as Error).message.split(/\.\s/);
    return wrong(what.charAt(0).toLowerCase() + what.slice(1));
  }
}

type Given = Readonly<Record<string, string | undefined>>;
type Listed = Readonly<Record<string, readonly string[] | undefined>>;

function readScore(given: Given, files: readonly string[]): Command {
  const { rules } = given;
  if (files.length !== 1) return wrongFiles(files);
  if (rules === undefined) return wrong("--rules is missing: which rule set?");
  const format = choose("format", given, ["table", "json", "csv", "markdown", "receipt"], "table");
  const within = choose("within", given, ["type", "province", "all"], undefined);
  const language = choose("lang", given, ["en", "id"], "en");
  for (const chosen of [format, within, language]) if (typeof chosen === "object") return chosen;
  const summary = given["summary"] !== undefined;
  if (summary && format === "receipt") return wrong("--summary leaves out what a receipt has to keep");
  return { name: "score", file: files[0]!, rules, format, within, language, summary } as ScoreCommand;
}

function readVerify(files: readonly string[]): Command {
  return files.length === 1 ? { name: "verify", file: files[0]! } : wrongFiles(files);
}

/** The first word is the program; files may follow the option, or each other. */
function readConformance({ vectors = [] }: Listed, [program, ...more]: readonly string[]): Command {
  if (program === undefined) return wrong("no program given");
  if (more.length > 0 && vectors.length === 0)
    return wrong("more than one program given; put a command with arguments in quotes");
  return { name: "conformance", program, files: [...vectors, ...more] };
}

function readRules(given: Given, references: readonly string[]): Command {
  if (references.length > 1) return wrong("more than one rule set given");
  const language = choose("lang", given, ["en", "id"], "en");
  if (typeof language === "object") return language;
  return { name: "rules", reference: references[0], language };
}

function choose<Value extends string, Default>(
  option: string,
  given: Given,
  values: readonly Value[],
  otherwise: Default,
) {
  const value = given[option];
  if (value === undefined) return otherwise;
  const found = values.find((known) => known === value);
  return (
    found ?? wrong(`--${option} is ${value}; give ${values.slice(0, -1).join(", ")} or ${values.at(-1)}`)
  );
}

function wrongFiles(files: readonly string[]) {
  return wrong(files.length === 0 ? "no file given" : "more than one file given");
}

function wrong(reason: string) {
  return { name: "wrong", reason } as const;
}
