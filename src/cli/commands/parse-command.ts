import { parseArgs } from "node:util";
import type { Label, Locale } from "../../index.ts";
import { nearestName } from "../../issues/nearest-name.ts";
import type { Asked, Command, ScoreCommand } from "./command.ts";
import { type CommandName, type Definition, definitions, isCommand } from "./definitions.ts";
import { common } from "./options.ts";
import { readColumns } from "./read-columns.ts";
import { readOptions, type Values } from "./read-options.ts";
import { sentences } from "./usage-sentences.ts";

/** Reads the arguments after the command's name. */
export function parseCommand(argv: readonly string[]): Command {
  const [first = "", ...rest] = argv;
  if (isCommand(first)) return readNamed(first, rest);
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "V" },
      lang: { type: "string" },
    },
    allowPositionals: true,
    strict: false,
  });
  const language = values.lang === "id" || values.lang === "en" ? values.lang : undefined;
  return { ...readUnnamed(argv, values, positionals), language };
}

function readUnnamed(
  argv: readonly string[],
  values: Readonly<Record<string, unknown>>,
  [word]: readonly string[],
): Asked {
  if (word !== undefined) {
    const nearest = nearestName(word, Object.keys(definitions));
    return wrong(sentences.unknownCommand(word, nearest));
  }
  if (values["version"] === true) return { name: "version" };
  if (values["help"] === true) return { name: "help", topic: undefined };
  const option = argv.find((text) => /^-/.test(text) && !/^--lang(=|$)/.test(text));
  if (option === undefined) return wrong(sentences.noCommand());
  return wrong(sentences.unknownOption(option, nearestOption(option, ["help", "version", "lang"])));
}

function nearestOption(option: string, known: readonly string[]): string | null {
  return nearestName(option.replace(/^-+/, "").replace(/=.*$/s, ""), known);
}

function readNamed(name: CommandName, args: readonly string[]): Command {
  const definition: Definition = definitions[name];
  const read = readOptions(args, { ...definition.options, ...common });
  if ("wrong" in read) return { ...wrong(read.wrong), language: read.language };
  const { values, words } = read;
  const language = values["lang"] as Locale | undefined;
  if (values["help"] !== undefined) return { name: "help", topic: name, language };
  return { ...readers[name](values, words), language };
}

const readers: Readonly<Record<CommandName, (values: Values, words: readonly string[]) => Asked>> = {
  score: readScore,
  rules: readRules,
  demo: (_, words) => (words.length > 0 ? wrong(sentences.tooMany(words[0]!)) : { name: "demo" }),
  verify: (values, words) =>
    words.length === 1
      ? { name: "verify", file: words[0]!, rules: values["rules"] as string | undefined }
      : wrongFiles(words),
  conformance: readConformance,
  help: readHelp,
};

function readScore(values: Values, words: readonly string[]): Asked {
  if (words.length !== 1) return wrongFiles(words);
  const { rules, format = "table", within, units, summary, column, strict } = values;
  if (rules === undefined) return wrong(sentences.noRules());
  if (summary !== undefined && format === "receipt") return wrong(sentences.summaryOfReceipts());
  if (summary !== undefined && units !== undefined) return wrong(sentences.summaryWithUnits());
  const columns = readColumns(column as readonly string[] | undefined);
  if ("wrong" in columns) return wrong(columns.wrong);
  return {
    name: "score",
    file: words[0]!,
    rules,
    format,
    within,
    units: units !== undefined,
    summary: summary !== undefined,
    columns: columns.read,
    strict: strict !== undefined,
  } as ScoreCommand;
}

function readRules(values: Values, words: readonly string[]): Asked {
  const [first, second, third] = words;
  if (first === "check" && second !== undefined)
    return third === undefined ? { name: "check-rules", file: second } : wrong(sentences.tooMany(third));
  if (first === "check") return wrong(sentences.noFile());
  if (second !== undefined) return wrong(sentences.tooMany(second));
  return { name: "rules", reference: first, format: values["format"] === "json" ? "json" : "text" };
}

/** The first word is the program; files may follow the option, or each other. */
function readConformance({ vectors = [] }: Values, [program, ...more]: readonly string[]): Asked {
  if (program === undefined) return wrong(sentences.noProgram());
  if (more.length > 0 && vectors.length === 0) return wrong(sentences.severalPrograms());
  return { name: "conformance", program, files: [...(vectors as readonly string[]), ...more] };
}

function readHelp(_: Values, [topic]: readonly string[]): Asked {
  if (topic === undefined || isCommand(topic)) return { name: "help", topic };
  return wrong(sentences.unknownCommand(topic, nearestName(topic, Object.keys(definitions))));
}

function wrongFiles(files: readonly string[]): Asked {
  return wrong(files.length === 0 ? sentences.noFile() : sentences.tooMany(files[1]!));
}

function wrong(reason: Label): Asked & { readonly name: "wrong" } {
  return { name: "wrong", reason };
}
