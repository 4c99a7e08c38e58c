import { readFile, writeFile } from "node:fs/promises";
import { basename, isAbsolute } from "node:path";
import { defineConfig, type Options } from "tsup";
import manifest from "./package.json" with { type: "json" };
import { listPublished } from "./src/rules/published.ts";
import { placeOf } from "./tools/documents/library.ts";

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

interface SourceMap {
  sources: string[];
  sourcesContent?: (string | null)[];
}

/**
 * Source maps without the sources that are shipped beside them, which makes them a third as large. The CommonJS step names
 * its intermediate file by its whole path: the name only is kept.
 */
const leanSourceMaps: NonNullable<Options["plugins"]>[number] = {
  name: "lean-source-maps",
  async buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles.filter((file) => file.name.endsWith(".map"))) {
      const { sources, sourcesContent = [], ...rest } = JSON.parse(await readFile(name, "utf8")) as SourceMap;
      const named = sources.map((source) => (isAbsolute(source) ? basename(source) : source));
      const content = named.map((source, i) =>
        source.includes("node_modules/") ? (sourcesContent[i] ?? null) : null,
      );
      const kept = content.some((text) => text !== null) ? { sourcesContent: content } : {};
      await writeFile(name, JSON.stringify({ ...rest, sources: named, ...kept }));
    }
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
  // names stay; blanks are in the sources that are shipped, to which the source maps lead
  esbuildOptions(options) {
    options.minifyWhitespace = true;
  },
  clean: false,
  external: [/^node:/],
  // the one part of another package that the engine needs: bundled, so that the core has no dependencies
  noExternal: [/^@stablelib\//],
  dts: {
    entry: { ...engine, ...ruleSets },
    // egoist/tsup#1388: tsup still sets baseUrl, which TypeScript 6 deprecates.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
};

/** Files of their own, so that the main module is not torn into one for each rule set: files cost time to import. */
const alone: Options = { ...shared, entry: ruleSets, splitting: false, dts: false };

export default defineConfig([
  { ...shared, format: "esm", entry: { ...engine, "cli/main": "src/cli/main.ts" } },
  { ...shared, format: "cjs", entry: engine },
  { ...alone, format: "esm" },
  { ...alone, format: "cjs" },
]);
