import { parseArgs } from "node:util";
import type { Label, Locale } from "../../index.ts";
import { nearestName } from "../../issues/nearest-name.ts";
import type { Option } from "./options.ts";
import { sentences } from "./usage-sentences.ts";

/** The options that were given: a text, a list of texts, or `""` for one that takes nothing. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Options and the other words, or what is wrong with them. */
export type Read =
  | { readonly values: Values; readonly words: readonly string[] }
  | { readonly wrong: Label; readonly language: Locale | undefined };

/** Reads the arguments of a command; the first thing that is wrong ends it. */
export function readOptions(args: readonly string[], options: Readonly<Record<string, Option>>): Read {
  const parsed = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { takes }]) => [
        name,
        {
          type: takes === "nothing" ? "boolean" : "string",
          multiple: takes === "texts",
          ...(name === "help" && { short: "h" }),
        },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | readonly string[]> = {};
  const words: string[] = [];
  let wrong: Label | undefined;
  for (const token of parsed.tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const what = checkOption(name, rawName, value, options);
    wrong ??= what;
    if (what !== undefined) continue;
    const isList = options[name]!.takes === "texts";
    values[name] = isList ? [...(values[name] ?? []), value!] : (value ?? "");
  }
  return wrong === undefined ? { values, words } : { wrong, language: values["lang"] as Locale | undefined };
}

function checkOption(
  name: string,
  rawName: string,
  value: string | undefined,
  options: Readonly<Record<string, Option>>,
): Label | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) return sentences.unknownOption(rawName, nearestName(name, Object.keys(options)));
  if (option.takes === "nothing") return value === undefined ? undefined : sentences.noValue(rawName);
  if (value === undefined || /^--?[a-z]/i.test(value)) return sentences.valueMissing(rawName, option.value!);
  const { words } = option;
  if (words === undefined || words.includes(value)) return undefined;
  return sentences.unknownWord(rawName, value, words, nearestName(value, words));
}
