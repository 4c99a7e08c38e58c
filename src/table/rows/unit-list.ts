/**
 * The units of all regions, by the number of their name and their line: those of one region are chained. A million
 * of them are twelve megabytes that no collector looks at, where a list for each region would be a hundred.
 */
export interface UnitList {
  numbers: Int32Array;
  lines: Int32Array;
  /** The unit before it in the same region, or -1. */
  befores: Int32Array;
  count: number;
}

const first = 1 << 12;

/** Begins without units. */
export function startUnitList(): UnitList {
  return {
    numbers: new Int32Array(first),
    lines: new Int32Array(first),
    befores: new Int32Array(first),
    count: 0,
  };
}

/** Adds a unit behind another of its region, and gives its place in the list. */
export function addToList(list: UnitList, number: number, line: number, before: number): number {
  const { count } = list;
  if (count === list.numbers.length) {
    list.numbers = grow(list.numbers);
    list.lines = grow(list.lines);
    list.befores = grow(list.befores);
  }
  list.numbers[count] = number;
  list.lines[count] = line;
  list.befores[count] = before;
  list.count += 1;
  return count;
}

/** The line of a unit of the region whose last unit is given; -1 where it has none of that number. */
export function lineInList({ numbers, lines, befores }: UnitList, number: number, last: number): number {
  for (let at = last; at >= 0; at = befores[at]!) if (numbers[at] === number) return lines[at]!;
  return -1;
}

function grow(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
