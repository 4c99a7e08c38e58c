import { readFile, writeFile } from "node:fs/promises";
import { basename, isAbsolute } from "node:path";
import { defineConfig, type Options } from "tsup";
import manifest from "./package.json" with { type: "json" };

/** Every public subpath, by its place in dist: what the manifest exports is what is built. */
const library: Record<string, string> = Object.fromEntries(
  Object.values(manifest.exports).flatMap((target) => {
    const place =
      typeof target === "string" ? undefined : /^\.\/dist\/(.+)\.js$/.exec(target.import.default)?.[1];
    return place === undefined ? [] : [[place, `src/${place}.ts`]];
  }),
);

/** The CommonJS step names its intermediate file by its whole path in the source maps: keep the name only. */
const relativeSources: NonNullable<Options["plugins"]>[number] = {
  name: "relative-sources",
  async buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles.filter((file) => file.name.endsWith(".map"))) {
      const map = JSON.parse(await readFile(name, "utf8")) as { sources: string[] };
      map.sources = map.sources.map((source) => (isAbsolute(source) ? basename(source) : source));
      await writeFile(name, JSON.stringify(map));
    }
  },
};

/** Chunks are shared between the entries, so that state held in a module is one for all of them. */
const shared: Options = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: true,
  minify: false,
  clean: false,
  external: [/^node:/],
  dts: {
    entry: library,
    // egoist/tsup#1388: tsup still sets baseUrl, which TypeScript 6 deprecates.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
};

export default defineConfig([
  { ...shared, format: "esm", entry: { ...library, "cli/main": "src/cli/main.ts" } },
  { ...shared, format: "cjs", entry: library, plugins: [relativeSources] },
]);
