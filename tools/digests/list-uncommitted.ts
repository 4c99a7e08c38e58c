import { execFileSync } from "node:child_process";

/**
 * Lists what the git tree of a folder has that is not committed: changed, added, removed and untracked files.
 *
 * @param folder - the root of a repository, or a folder in one
 * @returns the paths, as git shows them
 * @throws Error where the folder is in no repository or git is missing: nobody knows then what would be published
 */
export function listUncommitted(folder: string): string[] {
  const status = execFileSync("git", ["status", "--porcelain", "--untracked-files=all"], {
    cwd: folder,
    encoding: "utf8",
  });
  return status.split("\n").flatMap((line) => (line === "" ? [] : [line.slice(3)]));
}
