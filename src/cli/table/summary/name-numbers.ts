import { nameKey } from "../../../read/name-key.ts";
import { cellOf, isAscii, type Row } from "../row.ts";
import { extend, startHashIndex } from "./hash-index.ts";

/**
 * Makes what gives every name a number of its own, from 0; names with one key have one number, and a cell that
 * is not there is an empty name.
 *
 * Keys are kept one after another as bytes outside of the heap: a million take a third of what texts would.
 */
export function startNameNumbers(): (row: Row, at: number) => number {
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
  const index = startHashIndex((at) => hashes[at]!, isWanted);

  const folded = foldBytes();
  /** Writes the key of a name behind the others. */
  const write = (text: Uint8Array, from: number, to: number) => {
    end = starts[count]!;
    if (end + to - from > 0xffffffff) throw new RangeError("the names of the units take more than 4 GB");
    bytes = extend(bytes, end + to - from);
    hash = 0;
    let before = 0;
    for (let i = from; i < to; i++) {
      const byte = folded[text[i]!]!;
      if (byte === blank && before === blank) continue;
      before = byte;
      bytes[end++] = byte;
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    hash ^= hash >>> 15;
  };

  return (row, at) => {
    if (at < 0 || at >= row.count) write(row.bytes, 0, 0);
    else if (isAscii(row, at)) write(row.bytes, row.starts[at]!, row.ends[at]!);
    else {
      const key = Buffer.from(nameKey(cellOf(row, at)));
      write(key, 0, key.length);
    }
    const known = index.find(hash);
    if (known >= 0) return known;
    hashes = extend(hashes, count);
    starts = extend(starts, count + 1);
    hashes[count] = hash;
    count += 1;
    starts[count] = end;
    index.add(count - 1);
    return count - 1;
  };
}

const blank = 32;

/**
 * What each byte is in the key of a name in ASCII, whose outer blanks are cut off already: letters lowered, any
 * blank a space. The bytes of a key, in ASCII or not, are themselves.
 */
function foldBytes(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte >= 65 && byte <= 90) return byte + 32;
    return byte >= 9 && byte <= 13 ? blank : byte;
  });
}
