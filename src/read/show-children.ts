import { showNames } from "../issues/shown.ts";
import type { Node } from "../plan/node.ts";

const mostNames = 10;

/** Shows the ids of a criterion's children in an issue's params, of thousands the first ones only. */
export function showChildren(children: readonly Node[]): ReturnType<typeof showNames> {
  const first = children.slice(0, mostNames).map(({ id }) => id);
  return { ...showNames(first), more: Math.max(children.length - mostNames, 0) };
}
