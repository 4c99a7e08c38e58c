/** A hash table of positions in lists that are kept elsewhere. */
export interface HashIndex {
  /** The position with this hash that is wanted now, or -1. */
  find(hash: number): number;
  add(at: number): void;
}

/** Begins a hash table: `hashAt` is of a position, `isWanted` compares one with what is looked for. */
export function startHashIndex(hashAt: (at: number) => number, isWanted: (at: number) => boolean): HashIndex {
  // positions plus one, so that 0 is free
  let index = new Uint32Array(1 << 8);
  let count = 0;
  const put = (at: number) => {
    let slot = hashAt(at) & (index.length - 1);
    while (index[slot]! > 0) slot = (slot + 1) & (index.length - 1);
    index[slot] = at + 1;
  };
  return {
    find(hash) {
      for (let slot = hash & (index.length - 1); index[slot]! > 0; slot = (slot + 1) & (index.length - 1)) {
        const at = index[slot]! - 1;
        if (isWanted(at)) return at;
      }
      return -1;
    },
    add(at) {
      count += 1;
      if (2 * count > index.length) {
        const before = index;
        index = new Uint32Array(2 * before.length);
        for (const kept of before) if (kept > 0) put(kept - 1);
      }
      put(at);
    },
  };
}

type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** The list, or a copy with room for `index` and as much again; memory that is not written to is not taken. */
export function extend<List extends Numbers>(list: List, index: number): List {
  if (index < list.length) return list;
  const longer = new (list.constructor as new (length: number) => List)(2 * index + 1);
  longer.set(list);
  return longer;
}
