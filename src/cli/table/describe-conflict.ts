/** A unit, or a region as a whole where the unit is blank, was there before. */
export function describeRepeated(region: string, unit: string, earlier: number): string {
  return `${unit === "" ? region : `${unit} of ${region}`} is there twice, first on line ${earlier}`;
}

/** Some rows of a region name units, another one does not. */
export function describeMixed(region: string, first: number): string {
  return `${region} is given both as a whole and by units; line ${first} begins it`;
}

/** A row says something else of its region than an earlier one. */
export function describeDifference(what: string, value: unknown, first: unknown, line: number): string {
  return `${what}: ${value} differs from ${first} on line ${line}, which is of the same region`;
}

/** One row of a region gives a province, another does not. */
export function describeLost(region: string, placed: number): string {
  return `the province of ${region} is blank, but line ${placed} gives one`;
}
