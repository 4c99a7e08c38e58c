import type { Label, Locale, RegionResult } from "../index.ts";

/** The opinion as it is published: the label, with the qualifier where it was earned. Empty when unknown. */
export function nameOpinion(
  { label, qualifier }: Pick<RegionResult, "label" | "qualifier">,
  language: Locale,
): string {
  const parts = [label, qualifier].filter((part): part is Label => part !== null);
  return parts.map((part) => part[language]).join(" ");
}
