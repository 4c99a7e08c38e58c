import { listFiles } from "../support/list-files.ts";

/** The Markdown pages for readers: the readme and everything under docs but the generated reference. */
export async function listPages(): Promise<string[]> {
  const documents = await listFiles("docs");
  return ["README.md", ...documents.filter((path) => /^docs\/(?!api\/).*\.md$/.test(path))];
}
