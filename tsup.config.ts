import { readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, relative } from "node:path";
import { defineConfig, type Options } from "tsup";
import manifest from "./package.json" with { type: "json" };
import { listPublished } from "./src/rules/published.ts";
import { placeOf } from "./tools/documents/library.ts";
import { extractParser } from "./tools/package/extract-parser.ts";

/** Every public subpath of the engine, by its place in dist: what the manifest exports is what is built. */
const engine: Record<string, string> = Object.fromEntries(
  Object.values(manifest.exports).flatMap((target) => {
    const place = typeof target === "string" ? undefined : /^\.\/dist\/([^*]+)\.js$/.exec(target.import)?.[1];
    return place === undefined ? [] : [[place, `src/${place}.ts`]];
  }),
);

const all = listPublished();

/** The rule sets of the list, which one pattern of the manifest exports: a file each, data and nothing else. */
const ruleSets: Record<string, string> = Object.fromEntries(
  all.map((ruleSet) => [`rules/${placeOf(ruleSet, all)}`, `src/rules/${placeOf(ruleSet, all)}.ts`]),
);

const papaparse = "node_modules/papaparse/papaparse.js";

interface SourceMap {
  sources: string[];
  sourcesContent?: (string | null)[];
}

/**
 * Source maps without the sources, which are shipped beside them, which makes them a third as large. The CommonJS step names
 * its intermediate file by its whole path: the name only is kept.
 */
const leanSourceMaps: NonNullable<Options["plugins"]>[number] = {
  name: "lean-source-maps",
  async buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles.filter((file) => file.name.endsWith(".map"))) {
      // a rule set is data, in which nothing is looked for line by line
      if (/[\\/]rules[\\/]/.test(name)) {
        await dropMap(name);
        continue;
      }
      const { sources, sourcesContent: _, ...rest } = JSON.parse(await readFile(name, "utf8")) as SourceMap;
      const named = sources.map((source) => {
        if (source === "parser-alone:papaparse")
          return relative(dirname(name), papaparse).replaceAll("\\", "/");
        return isAbsolute(source) ? basename(source) : source;
      });
      await writeFile(name, JSON.stringify({ ...rest, sources: named }));
    }
  },
};

/** Removes a source map, and the comment that leads to it. */
async function dropMap(name: string): Promise<void> {
  const script = name.replace(/\.map$/, "");
  const text = await readFile(script, "utf8");
  await writeFile(script, text.replace(/\n\/\/# sourceMappingURL=.*\n?$/, "\n"));
  await rm(name);
}

/**
 * Of papaparse tables need the parser alone, a quarter of it, which no bundler can take out by itself: browsers
 * load it with every table. The command has papaparse as it is.
 */
const parserAlone: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "parser-alone",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^papaparse$/ }, ({ path, importer }) =>
      importer.replaceAll("\\", "/").includes("/src/table/")
        ? { path, namespace: "parser-alone" }
        : { path, external: true },
    );
    onLoad({ filter: /.*/, namespace: "parser-alone" }, async () => {
      const source = await readFile(papaparse, "utf8");
      return { contents: extractParser(source, ["Parser"]), loader: "js" };
    });
  },
};

/** Chunks are shared between the entries, so that state held in a module is one for all of them. */
const shared: Options = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: true,
  plugins: [leanSourceMaps],
  minify: false,
  clean: false,
  external: [/^node:/],
  // the parts of other packages that are bundled: what the engine needs, so that it has no dependencies; see above
  noExternal: [/^@stablelib\//, /^papaparse$/],
  esbuildPlugins: [parserAlone],
  dts: {
    entry: { ...engine, ...ruleSets },
    // egoist/tsup#1388: tsup still sets baseUrl, which TypeScript 6 deprecates.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
};

/**
 * CommonJS without blanks, which are in the sources that are shipped, to which the source maps lead. ES modules keep
 * them: with them esbuild drops the comments by which apps leave out what they do not use.
 */
const dense: Options = {
  format: "cjs",
  esbuildOptions(options) {
    options.minifyWhitespace = true;
  },
};

export default defineConfig([
  { ...shared, format: "esm", entry: { ...engine, ...ruleSets, "cli/main": "src/cli/main.ts" } },
  { ...shared, ...dense, entry: { ...engine, ...ruleSets } },
]);
