import { idOf, type Request } from "./read-request.ts";
import { exportNameOf } from "./write-module.ts";

/**
 * Adds a rule set to the list of published ones, `src/rules/published.ts`: its import and its place by year.
 *
 * @param text - the module as it is
 * @returns the module with both lines; its imports are still to be sorted
 */
export function addToList(text: string, request: Request): string {
  const id = idOf(request);
  const lines = text.split("\n");
  const start = lines.indexOf(`    "${request.authority}": {`);
  const end = lines.indexOf("    },", start);
  if (start < 0 || end < 0) throw new Error(`src/rules/published.ts has no list of ${request.authority}`);
  const years = lines.slice(start + 1, end).map((line) => Number.parseInt(line, 10));
  const after = years.findIndex((year) => year >= request.year);
  const at = after < 0 ? end : start + 1 + after;
  const name = exportNameOf(id);
  if (years[after] === request.year) lines[at] = lines[at]!.replace("],", `, ${name}],`);
  else lines.splice(at, 0, `      ${request.year}: [${name}],`);
  return `import { ${name} } from "./${id}.ts";\n${lines.join("\n")}`;
}

/** Adds the named export of a rule set to the public face, `src/index.ts`; its lines are still to be sorted. */
export function addExport(text: string, request: Request): string {
  const id = idOf(request);
  const line = `export { ${exportNameOf(id)} } from "./rules/${id}.ts";\n`;
  return text.replace(/^export \{ \w+ \} from "\.\/rules\/[^"]+\/\d[^"]*";\n/m, (first) => line + first);
}

/** Takes a year out of the years without rules, `src/rules/years-without-rules.ts`; leaves the text where it is not there. */
export function removeYear(text: string, { authority, year }: Request): string {
  const entries = / {4}\{\n {6}authority(?:: "([^"]+)")?,\n {6}year: (\d+),\n[\s\S]*?\n {4}\},\n/g;
  const shared = /const authority = "([^"]+)";/.exec(text)?.[1];
  return text.replace(entries, (entry, own: string | undefined, found: string) =>
    (own ?? shared) === authority && Number(found) === year ? "" : entry,
  );
}
