import type { Row } from "../row.ts";
import { extend, startHashIndex } from "./hash-index.ts";
import { startNameNumbers } from "./name-numbers.ts";

/** Notes the unit of a region that a cell names; the line on which it was there before, or 0 when it is new. */
export type NoteUnit = (region: number, row: Row, at: number) => number;

/** As many units of a region are looked through one by one; those beyond are found by their hash. */
const chained = 16;

/** Remembers which units were there, exactly, outside of the heap. */
export function rememberUnits(): NoteUnit {
  const number = startNameNumbers();
  let names: Uint32Array = new Uint32Array(1 << 10);
  let lines: Float64Array = new Float64Array(1 << 10);
  /** The unit before, in the chain of its region, as a position plus one, so that 0 is none; beyond, the region. */
  let befores: Uint32Array = new Uint32Array(1 << 10);
  let heads: Uint32Array = new Uint32Array(1 << 8);
  let count = 0;
  let wanted = { region: 0, name: 0 };
  const hashOf = (region: number, name: number) => {
    const hash = Math.imul(Math.imul(region, 0x9e3779b1) ^ name, 0x85ebca6b);
    return hash ^ (hash >>> 15);
  };
  const beyond = startHashIndex(
    (at) => hashOf(befores[at]!, names[at]!),
    (at) => befores[at] === wanted.region && names[at] === wanted.name,
  );

  const add = (region: number, name: number, line: number, inChain: boolean) => {
    names = extend(names, count);
    lines = extend(lines, count);
    befores = extend(befores, count);
    names[count] = name;
    lines[count] = line;
    if (inChain) {
      befores[count] = heads[region]!;
      heads[region] = count + 1;
    } else {
      befores[count] = region;
      beyond.add(count);
    }
    count += 1;
    return 0;
  };

  return (region, row, at) => {
    const name = number(row, at);
    heads = extend(heads, region);
    let length = 0;
    for (let unit = heads[region]!; unit > 0; unit = befores[unit - 1]!) {
      if (names[unit - 1] === name) return lines[unit - 1]!;
      length += 1;
    }
    if (length < chained) return add(region, name, row.line, true);
    wanted = { region, name };
    const unit = beyond.find(hashOf(region, name));
    return unit >= 0 ? lines[unit]! : add(region, name, row.line, false);
  };
}
