import * as schema from "../../src/authoring/index.ts";
import * as exact from "../../src/exact/index.ts";
import * as main from "../../src/index.ts";
import type { IssueCode } from "../../src/issues/codes/index.ts";
import type { TableCode } from "../../src/issues/codes/tables.ts";
import { english } from "../../src/issues/english.ts";
import { issueExamples, refusedByTypes } from "./issue-examples.ts";
import { showCode } from "./markdown.ts";
import { findTableIssue, tableExamples } from "./table-examples.ts";

/** The page of issue codes, by its path from the root. */
export const errorsPath = "docs/errors.md";

const modules = { kepatuhan: main, "kepatuhan/schema": schema, "kepatuhan/exact": exact } as const;

/** Writes the catalogue of issue codes: for each a call that is refused with it, what it says, and its params. */
export async function writeErrors(): Promise<string> {
  const tables = await Promise.all((Object.keys(tableExamples) as TableCode[]).map(writeTableCode));
  const codes = Object.keys(english.codes) as ExampleCode[];
  return `# Issue codes

Made by \`npm run documents\` from the table of codes; a test runs every example.

The library throws one error on purpose, \`ScoringError\`, with every issue at once. \`code\` says what went wrong as a
whole (\`invalid-assessment\`, \`invalid-rule-set\`, \`unknown-rule-set\`, \`invalid-argument\`), \`issues\` holds the first
thousand issues, \`omitted\` counts the others. Tell it by \`code\` or with \`isScoringError\`, not by \`instanceof\`: an app
may load the package twice.

An issue is plain data, by the JSON Schema \`kepatuhan/schema/issue.json\`:

| field | meaning |
| --- | --- |
| \`code\` | one of those below |
| \`path\` | keys and positions from the argument to the place: \`["units", 2, "score"]\` |
| \`place\` | the path with names in it, of no language: \`units[2] (Puskesmas Ibuh).score\`; empty at the argument itself |
| \`params\` | value, limit, what would be right: the shape belongs to the code |
| \`what\` | the English sentence without the place |
| \`message\` | place and sentence |

Codes, paths and params are part of the public interface, sentences are not. A value in \`params\` is cut at 40 characters,
a list of expected names at ten, with \`more\` for the others; a value that JSON cannot hold is shown as
\`{ "type": "list" }\` and the like. A message has 500 characters at most, that of the error 5,000.

${codes.map(writeCode).join("\n\n")}

# Issues of tables

\`readTable\` and the command add these, beside those of the values in a table. Their params say where: \`line\`, \`column\` and
\`heading\`, in a workbook \`sheet\` and \`cell\`.

${tables.join("\n\n")}
`;
}

type ExampleCode = Exclude<IssueCode, TableCode>;

function writeCode(code: ExampleCode): string {
  const call = issueExamples[code];
  const seen = new Set<string>();
  const imports = Object.entries(modules).flatMap(([name, module]) => {
    const used = Object.keys(module).filter(
      (each) => !seen.has(each) && new RegExp(`\\b${each}\\b`).test(call),
    );
    for (const each of used) seen.add(each);
    return used.length === 0 ? [] : [`import { ${used.sort().join(", ")} } from "${name}";`];
  });
  const issue = findIssue(code, call);
  // the example is run as it stands: it states no list that a new rule set makes longer
  const [thrown] = issue.message.split(/\n|; there are /);
  return `## ${showCode(code)}

\`\`\`ts${refusedByTypes.has(code) ? " untyped" : ""}
${imports.join("\n")}

${call}; // throws ${thrown}
\`\`\`

${showCode(JSON.stringify(issue.params))}`;
}

/** A table that is refused, what is said of it, and the params. */
async function writeTableCode(code: TableCode): Promise<string> {
  const { input, shown, options } = tableExamples[code];
  const { message, params } = await findTableIssue(code);
  const how = options === undefined ? "" : `\n\nread with \`${JSON.stringify(options)}\``;
  return `## ${showCode(code)}

\`\`\`text
${shown ?? String(input).trimEnd()}
\`\`\`${how}

${showCode(message)}

${showCode(JSON.stringify(params))}`;
}

/** The first issue of that code among those that a call is refused with. */
export function findIssue(code: IssueCode, call: string): main.Issue {
  const scope = { ...exact, ...schema, ...main };
  try {
    new Function(...Object.keys(scope), `return ${call};`)(...Object.values(scope));
  } catch (error) {
    if (!main.isScoringError(error)) throw error;
    const found = error.issues.find((issue) => issue.code === code);
    if (found !== undefined) return found;
    throw new Error(`${code}: the example is refused with ${error.message}`);
  }
  throw new Error(`${code}: the example is not refused`);
}
