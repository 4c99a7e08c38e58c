import { describePlace, type Path } from "../../issues/path.ts";
import type { Issue } from "../../issues/scoring-error.ts";

/** An issue of the engine, as far as it is printed; the path may lead from elsewhere than the engine's. */
export type PlacedIssue = Pick<Issue, "code" | "path" | "what">;

/** Prints what is wrong at a path in data: the place, with the names of items in it, and the sentence. */
export function printIssue(data: unknown, path: Path, what: string): string {
  const place = describePlace(data, path);
  return place === "" ? what : `${place}: ${what}`;
}
