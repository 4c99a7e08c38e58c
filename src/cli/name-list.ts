import type { Row } from "./row.ts";
import { extend, openSlots } from "./slots.ts";

/**
 * Makes what gives every name a number of its own, from 0; a cell that is not there is an empty name.
 *
 * Names stand one after another as bytes outside of the heap: a million take a third of what texts would.
 */
export function numberNames(): (row: Row, at: number) => number {
  let bytes: Uint8Array = new Uint8Array(1 << 12);
  let starts: Uint32Array = new Uint32Array(1 << 8);
  let hashes: Int32Array = new Int32Array(1 << 8);
  let count = 0;
  let end = 0;
  let hash = 0;

  const isWanted = (at: number) => {
    const [from, start] = [starts[at]!, starts[count]!];
    if (hashes[at] !== hash || starts[at + 1]! - from !== end - start) return false;
    for (let i = end - start - 1; i >= 0; i--) if (bytes[from + i] !== bytes[start + i]) return false;
    return true;
  };
  const slots = openSlots((at) => hashes[at]!, isWanted);

  /** Writes a name behind the others. */
  const write = (text: Buffer, from: number, to: number) => {
    end = starts[count]!;
    if (end + to - from > 0xffffffff) throw new RangeError("the names of the units take more than 4 GB");
    bytes = extend(bytes, end + to - from);
    hash = 0;
    for (let i = from; i < to; i++) {
      bytes[end++] = text[i]!;
      hash = Math.imul(hash ^ text[i]!, 0x01000193);
    }
    hash ^= hash >>> 15;
  };

  return (row, at) => {
    const there = at >= 0 && at < row.count;
    write(row.bytes, there ? row.starts[at]! : 0, there ? row.ends[at]! : 0);
    const known = slots.find(hash);
    if (known >= 0) return known;
    hashes = extend(hashes, count);
    starts = extend(starts, count + 1);
    hashes[count] = hash;
    count += 1;
    starts[count] = end;
    slots.add(count - 1);
    return count - 1;
  };
}
