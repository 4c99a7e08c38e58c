/** A year that the authority has no rule set for, and why. */
interface Gap {
  readonly authority: string;
  readonly year: number;
  readonly reason: string;
}

function gaps(): readonly Gap[] {
  const authority = "ombudsman-ri";
  const bounds = "the scale and the bounds of its three zones are unknown";
  return [
    { authority, year: 2013, reason: bounds },
    { authority, year: 2014, reason: bounds },
    { authority, year: 2020, reason: "no assessment was held" },
  ];
}

/**
 * Says why a year has no rule set.
 *
 * @param authority - id of the authority
 * @param year - the year, as a number or as the text in an id
 * @returns the reason, or undefined where none is known
 */
export function gapOf(authority: string, year: number | string): string | undefined {
  return gaps().find((gap) => gap.authority === authority && String(gap.year) === String(year))?.reason;
}
