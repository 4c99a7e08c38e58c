import { classify } from "../../src/index.ts";
import type { Band, Classification, RuleSet } from "../../src/model/index.ts";
import type { Check } from "./check-case.ts";
import type { Printed } from "./read-published.ts";

const suffix = " Tanpa Maladministrasi";

/** Zone, grade and opinion, as far as they are printed beside a score. */
export function checkClass(rules: RuleSet, printed: Printed, where: string): Check[] {
  const { score, zone, grade, opinion } = printed;
  if (score === undefined) return [];
  const facts = rules.qualifiers.map(({ fact }) => [fact, opinion?.endsWith(suffix) ?? false]);
  const found = classify(rules, score, Object.fromEntries(facts));
  const checks: Check[] = [];
  const compare = (what: string, published: string | undefined, computed: string | null) => {
    if (published !== undefined)
      checks.push({ check: where + what, published, computed: computed ?? "none" });
  };
  compare("zone", zone, found.zone);
  compare("grade", grade, found.grade);
  compare("opinion", opinion, opinionOf(rules, found, opinion));
  return checks;
}

/** The opinion in the row of words that the publication takes: the labels, or 2025's labels of quality. */
function opinionOf({ bands }: RuleSet, found: Classification, printed: string | undefined): string | null {
  const band: Band | undefined = bands.find(({ label }) => label?.id === found.label?.id);
  const byQuality = bands.some(({ quality }) => quality?.id === printed);
  if (byQuality) return band?.quality?.id ?? null;
  return found.label === null ? null : found.label.id + (found.qualifier === null ? "" : suffix);
}
