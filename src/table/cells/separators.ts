import type { TablePlace } from "../place.ts";
import { addProblem, type Problems } from "../problems.ts";

/**
 * What the cells of a file show of its decimal separator. One separator before exactly three digits may be
 * decimal or group thousands; the other cells decide, and nobody else. On scales that end below a thousand, any of
 * them does: it shows that the file is about numbers of that size.
 */
export interface SeparatorEvidence {
  /** Whether no scale of the rules reaches a thousand. */
  readonly isSmall: boolean;
  /** Whether some number was seen that is not ambiguous. */
  hasClear: boolean;
  /** Whether some cell shows that the comma, or the point, is decimal. */
  comma: boolean;
  point: boolean;
  /** Cells that were read as thousands, because only the other separator was seen as decimal. */
  readonly grouped: { readonly place: TablePlace; readonly text: string }[];
  /** Whether it is too late for evidence: too many rows were kept for it. */
  isClosed: boolean;
}

/** Begins without evidence, for scales that end at most at a number. */
export function startSeparators(largest: number): SeparatorEvidence {
  return {
    isSmall: largest < 1000,
    hasClear: false,
    comma: false,
    point: false,
    grouped: [],
    isClosed: false,
  };
}

/** Whether the cells so far decide how an ambiguous number is read. */
export function isDecided({ isSmall, hasClear, comma, point }: SeparatorEvidence): boolean {
  return comma || point || (isSmall && hasClear);
}

/** A number with one separator before exactly three digits, which may group thousands: not after a zero. */
export const ambiguous = /^-?[1-9]\d{0,2}([.,])\d{3}$/;

/** Takes what a number shows; gives whether it is ambiguous. */
export function observeNumber(evidence: SeparatorEvidence, text: string): boolean {
  if (ambiguous.test(text)) return true;
  evidence.hasClear = true;
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (last < 0) return false;
  const separator = text[last]!;
  // one that stands twice groups thousands, and says that the other is decimal
  const isTwice = text.indexOf(separator) < last;
  if ((separator === ",") !== isTwice) evidence.comma = true;
  else evidence.point = true;
  return false;
}

/** Refuses cells that were read as thousands, where later cells show that they may be decimals. */
export function closeSeparators({ comma, point, grouped }: SeparatorEvidence, problems: Problems): void {
  if (!comma || !point) return;
  for (const { place, text } of grouped) refuseAmbiguous(problems, place, text);
}

/** Adds the issue of a number that may be two. */
export function refuseAmbiguous(problems: Problems, place: TablePlace, text: string): void {
  const params = { value: text, decimal: text.replace(",", "."), thousands: text.replace(/[.,]/, "") };
  addProblem(problems, "ambiguous-separator", place, params);
}
