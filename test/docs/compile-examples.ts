import { join } from "node:path";
import ts from "typescript";
import manifest from "../../package.json" with { type: "json" };
import { root } from "../support/run.ts";
import type { Block } from "./find-blocks.ts";
import { sourceOf } from "./read-examples.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["node"],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  paths: findPaths(),
};

/** Where the compiler finds the public modules: in the sources. */
function findPaths(): Record<string, string[]> {
  const modules = Object.entries(manifest.exports).filter(([, target]) => typeof target !== "string");
  const names = modules.map(([subpath]) => `kepatuhan${subpath.slice(1)}`);
  return Object.fromEntries(names.map((name) => [name, [sourceOf(name)!]]));
}

/**
 * Compiles examples, all in one run, as modules beside the sources that exist in memory only.
 *
 * @returns For each example what the compiler says of it, a line each, with the line of the page or source.
 */
export function compileExamples(examples: readonly Block[]): string[][] {
  const paths = examples.map((_, i) => join(root, `example-${i}.ts`));
  const codes = new Map(paths.map((path, i) => [path, `${examples[i]!.code}\nexport {};\n`]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => codes.has(path) || fileExists(path);
  host.readFile = (path) => codes.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = codes.get(path);
    return code === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, code, version);
  };
  const program = ts.createProgram(paths, options, host);
  const general = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  if (general.length > 0) throw new Error(general.map(textOf).join("\n"));
  return paths.map((path, i) => {
    const file = program.getSourceFile(path)!;
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map((diagnostic) => `${placeOf(examples[i]!, file, diagnostic)}: ${textOf(diagnostic)}`);
  });
}

function textOf({ code, messageText }: ts.Diagnostic): string {
  return `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
}

/** File and line of what the compiler found. */
function placeOf({ place }: Block, file: ts.SourceFile, { start = 0 }: ts.Diagnostic): string {
  const [path, first] = place.split(":");
  return `${path}:${Number(first) + file.getLineAndCharacterOfPosition(start).line}`;
}
