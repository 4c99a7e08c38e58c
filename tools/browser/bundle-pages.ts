import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, type Metafile } from "esbuild";
import { pagesFolder, root } from "./folders.ts";

/** The scripts of the pages by their paths on the server, and what went into each. */
export interface Bundles {
  readonly scripts: ReadonlyMap<string, Uint8Array>;
  readonly outputs: Metafile["outputs"];
}

/**
 * Bundles the pages as an app would, each by itself: pages that share chunks would load what others need.
 * The package is found through its own `exports`.
 */
export async function bundlePages(): Promise<Bundles> {
  const scripts = new Map<string, Uint8Array>();
  const outputs: Metafile["outputs"] = {};
  const files = (await readdir(pagesFolder)).filter((name) => name.endsWith(".js"));
  for (const file of files) {
    const name = basename(file, ".js");
    const built = await build({
      entryPoints: [join(pagesFolder, file)],
      outdir: join(root, "scripts", name),
      entryNames: "main",
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      minify: true,
      write: false,
      metafile: true,
      absWorkingDir: root,
      logLevel: "error",
    });
    for (const { path, contents } of built.outputFiles)
      scripts.set(path.slice(root.length).replaceAll("\\", "/"), contents);
    for (const [path, output] of Object.entries(built.metafile.outputs)) outputs[`/${path}`] = output;
  }
  return { scripts, outputs };
}
