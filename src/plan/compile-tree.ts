import { safeBound } from "../exact/integer.ts";
import { reduce } from "../exact/ratio.ts";
import type { RuleSet } from "../model/index.ts";
import { compileNode } from "./compile-node.ts";
import type { Node } from "./node.ts";
import { isUnknown, readBound } from "./read-rule.ts";

/** Compiles the tree under a unit, in the number lane where every value in it is proved to stay below 2^53. */
export function compileTree({ criteria, score }: RuleSet): Node | null {
  if (isUnknown(criteria)) return null;
  const { inputDecimals, min, max } = score;
  const size = readBound(max, inputDecimals) - readBound(min, inputDecimals);
  const part = reduce(BigInt(size), 10n ** BigInt(inputDecimals));
  const position = { scale: { from: min, to: max }, part, isAdded: false, isWhole: false };
  let reached = 0n;
  const reach = (size: bigint): void => {
    if (size > reached) reached = size;
  };
  const wide = compileNode(criteria, position, { score, reach, lane: (size) => size });
  return reached > BigInt(safeBound) ? wide : compileNode(criteria, position, { score, reach, lane: Number });
}
