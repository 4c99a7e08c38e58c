import { refuse, type Sense } from "./sense.ts";

/** Under a mean over products units have products, so a tree below them would never be used. */
export function checkRegion(sense: Sense): void {
  const { region, criteria } = sense.ruleSet;
  if ("unknown" in region || region.of !== "products" || "unknown" in criteria) return;
  refuse(sense, ["region", "of"], "not-allowed", { reason: "products-with-tree" });
}
